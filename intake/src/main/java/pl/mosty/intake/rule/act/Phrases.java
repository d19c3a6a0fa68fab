package pl.mosty.intake.rule.act;

import static pl.mosty.intake.rule.act.word.WordClass.AGREEMENT;
import static pl.mosty.intake.rule.act.word.WordClass.DIPLOMAT;
import static pl.mosty.intake.rule.act.word.WordClass.EMBASSY;
import static pl.mosty.intake.rule.act.word.WordClass.END;
import static pl.mosty.intake.rule.act.word.WordClass.EVENT;
import static pl.mosty.intake.rule.act.word.WordClass.GO;
import static pl.mosty.intake.rule.act.word.WordClass.GROUP;
import static pl.mosty.intake.rule.act.word.WordClass.HAPPEN;
import static pl.mosty.intake.rule.act.word.WordClass.JOIN;
import static pl.mosty.intake.rule.act.word.WordClass.MEET;
import static pl.mosty.intake.rule.act.word.WordClass.NETWORK;
import static pl.mosty.intake.rule.act.word.WordClass.PERSON;
import static pl.mosty.intake.rule.act.word.WordClass.PROJECT;
import static pl.mosty.intake.rule.act.word.WordClass.RECEIVE;
import static pl.mosty.intake.rule.act.word.WordClass.STAY;

import java.util.List;
import java.util.Set;
import pl.mosty.intake.rule.act.word.ActWord;
import pl.mosty.intake.rule.act.word.WordClass;

/// What several words say together: `Delegatka Generalna`, `delegacja Ambasady`, `przyjęto nas`,
/// `została członkiem`, `wystąpiło z sieci`, `prowadziła projekt`, `zerwano um. partn.`.
final class Phrases {

    /// `Graz miał w Dębowie delegację`
    private static final Set<String> HAD = Set.of("miał", "miała", "miało", "mieli", "miały");

    private static final int NEAR = 5;

    private Phrases() {}

    /// Of the words before the end.
    static long bits(List<ActWord> words, int end) {
        long bits = 0;
        for (int i = 0; i + 1 < words.size() && words.get(i).start() < end; i++) {
            bits |= at(words, i);
        }
        return bits;
    }

    private static long at(List<ActWord> words, int i) {
        var word = words.get(i).lower();
        var next = words.get(i + 1).lower();
        if (words.get(i).is(RECEIVE.bit())
                && (next.equals("nas") || next.equals("us"))
                && starts(words, i + 1, "do", "w poczet", "członk", "into", "to") > 0) {
            return WordClass.bits(JOIN, NETWORK);
        }
        if (word.startsWith("łączy") && starts(words, i, "się") == i + 1) {
            return MEET.bit();
        }
        boolean seat =
                word.startsWith("powierz") && starts(words, i, "przewodnictw", "prezydencj") > 0;
        if (seat || (word.startsWith("przyję") && intoNetwork(words, i))) {
            return WordClass.bits(JOIN, NETWORK);
        }
        boolean general = word.startsWith("delegat") && next.startsWith("generaln");
        boolean bureau = word.startsWith("biur") && next.startsWith("przedstawicielsk");
        boolean mission =
                words.get(i).is(WordClass.bits(GROUP, PERSON))
                        && words.get(i + 1).is(EMBASSY.bit());
        if (general || bureau || mission) {
            return DIPLOMAT.bit();
        }
        if (words.get(i).is(JOIN.bit()) && starts(words, i, "członk", "member", "mitglied") > 0) {
            return NETWORK.bit();
        }
        if (words.get(i).is(END.bit()) && isShortened(words.get(i + 1), "um", "poroz")) {
            return AGREEMENT.bit();
        }
        if (word.startsWith("obradowa") && near(words, i, EVENT)) {
            return HAPPEN.bit();
        }
        if (sendsPeople(words, i)) {
            return GO.bit();
        }
        if (HAD.contains(word) && starts(words, i, "delegac", "reprezentac", "gości") > 0) {
            return STAY.bit();
        }
        boolean gathers = word.startsWith("zebra") || word.startsWith("zgromadz");
        if (gathers && next.equals("się")) {
            return WordClass.bits(HAPPEN, MEET);
        }
        boolean leaves =
                word.startsWith("wystąpi")
                        || word.startsWith("opuści")
                        || word.startsWith("zrezygnowa")
                        || word.equals("left");
        if (leaves && near(words, i, NETWORK)) {
            return WordClass.bits(END, NETWORK);
        }
        boolean runs =
                word.startsWith("prowadzi")
                        || word.startsWith("realizowa")
                        || word.startsWith("zrealizowa");
        return runs && starts(words, i, "projekt", "project") > 0 ? PROJECT.bit() : 0;
    }

    /// `wypowiedziano um. partn.`, but no `UM`
    private static boolean isShortened(ActWord word, String... shortened) {
        return !word.form().upperCase() && List.of(shortened).contains(word.lower());
    }

    /// `gmina wysłała swoją delegację do Grazu`
    private static boolean sendsPeople(List<ActWord> words, int i) {
        var word = words.get(i).lower();
        return (word.startsWith("wysł") || word.startsWith("wysył") || word.equals("sent"))
                && starts(words, i, "delegac", "reprezentac", "delegation") > 0;
    }

    /// `przyjęto ponadto do sieci`
    private static boolean intoNetwork(List<ActWord> words, int i) {
        for (int to = i + 1; to < Math.min(i + 3, words.size() - 1); to++) {
            var network = words.get(to + 1);
            if (words.get(to).lower().equals("do")
                    && network.is(NETWORK.bit())
                    && !network.lower().startsWith("organizacj")) {
                return true;
            }
        }
        return false;
    }

    /// The place of a word behind that begins so, or -1.
    private static int starts(List<ActWord> words, int from, String... beginnings) {
        for (int i = from + 1; i < words.size() && i <= from + NEAR; i++) {
            for (var beginning : beginnings) {
                if (words.get(i).lower().startsWith(beginning)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean near(List<ActWord> words, int from, WordClass wanted) {
        for (int i = from + 1; i < words.size() && i <= from + NEAR; i++) {
            if (words.get(i).is(wanted.bit())) {
                return true;
            }
        }
        return false;
    }
}
