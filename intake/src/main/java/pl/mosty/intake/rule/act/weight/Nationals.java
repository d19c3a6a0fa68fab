package pl.mosty.intake.rule.act.weight;

import java.util.List;
import java.util.Set;
import pl.mosty.intake.rule.act.word.ActWord;

/// People told by their nation alone who do something: `W czwartek Niemcy zagrali w kręgle`, but
/// not `(12 osób, Niemcy)`.
final class Nationals {

    private static final Set<String> NAMES =
            Set.of(
                    "niemcy",
                    "czesi",
                    "słowacy",
                    "węgrzy",
                    "ukraińcy",
                    "francuzi",
                    "litwini",
                    "łotysze",
                    "estończycy",
                    "duńczycy",
                    "szwedzi",
                    "norwegowie",
                    "finowie",
                    "włosi",
                    "hiszpanie",
                    "holendrzy",
                    "belgowie",
                    "anglicy",
                    "brytyjczycy",
                    "irlandczycy",
                    "rumuni",
                    "bułgarzy",
                    "serbowie",
                    "chorwaci",
                    "słoweńcy",
                    "gruzini",
                    "ormianie",
                    "mołdawianie",
                    "austriacy",
                    "szwajcarzy",
                    "portugalczycy",
                    "grecy",
                    "turcy",
                    "białorusini",
                    "chińczycy",
                    "japończycy",
                    "koreańczycy",
                    "izraelczycy",
                    "amerykanie");

    private Nationals() {}

    /// Before a verb in the plural of men, or behind it.
    static boolean act(List<ActWord> words, int at) {
        return NAMES.contains(words.get(at).lower())
                && (isVerb(words, at + 1) || isVerb(words, at - 1));
    }

    private static boolean isVerb(List<ActWord> words, int at) {
        return at >= 0 && at < words.size() && words.get(at).lower().endsWith("li");
    }
}
