package pl.mosty.polish.number;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;

/// Numbers with the nouns they count, and numbers in words.
public final class Numerals {

    private Numerals() {}

    /// `5 spotkań`, `14 miastami partnerskimi`: the number in digits with its noun in the form that
    /// the case demands.
    public static String count(long number, CountedNoun noun, Case grammaticalCase) {
        return number + " " + noun.after(number, grammaticalCase);
    }

    /// The number that the words name, if they name one and nothing else.
    public static OptionalLong parse(String words) {
        var found = read(words);
        return found.size() == 1
                        && found.getFirst().start() == 0
                        && found.getFirst().end() == words.length()
                ? OptionalLong.of(found.getFirst().value())
                : OptionalLong.empty();
    }

    /// The numbers that a text has in words, below a thousand million, in any case and gender:
    /// `dwóch`, `dwadzieścia pięć`, `trzynaścioro`. One pass.
    public static List<NumberMention> read(CharSequence text) {
        return read(Tokens.of(text));
    }

    /// As {@link #read(CharSequence)}, of a text that is cut already.
    public static List<NumberMention> read(Tokens tokens) {
        var found = new ArrayList<NumberMention>();
        int at = 0;
        while (at < tokens.size()) {
            var number = word(tokens, at) == null ? null : number(tokens, at);
            if (number == null) {
                at++;
                continue;
            }
            found.add(
                    new NumberMention(tokens.start(at), tokens.end(number.to - 1), number.value()));
            at = number.to;
        }
        return found;
    }

    /// A number while its words are added up.
    private static final class Sum {
        private long done;
        private long group;
        private long rank = Long.MAX_VALUE;
        private long multiplier = Long.MAX_VALUE;
        private int to;

        /// Whether the word can go on the number: hundreds before tens before units, millions
        /// before thousands.
        boolean add(NumberWords.Word word) {
            if (word.multiplies()) {
                if (word.value() >= multiplier) {
                    return false;
                }
                done += Math.max(group, 1) * word.value();
                multiplier = word.value();
                group = 0;
                rank = Long.MAX_VALUE;
                return true;
            }
            boolean teen = word.value() >= 10 && word.value() < 20;
            if (word.rank() >= rank || (teen && rank == 10) || (group == 0 && rank == 1)) {
                return false;
            }
            group += word.value();
            rank = word.rank();
            return true;
        }

        long value() {
            return done + group;
        }
    }

    private static Sum number(Tokens tokens, int at) {
        var sum = new Sum();
        sum.to = at;
        for (var word = word(tokens, at); word != null; word = word(tokens, sum.to)) {
            if ((sum.to > at && tokens.gap(sum.to) == Gap.BREAK) || !sum.add(word)) {
                break;
            }
            sum.to++;
        }
        return sum;
    }

    private static NumberWords.@Nullable Word word(Tokens tokens, int at) {
        var match = tokens.isWord(at) ? NumberWords.table().longest(tokens, at) : null;
        return match == null ? null : match.values().getFirst();
    }
}
