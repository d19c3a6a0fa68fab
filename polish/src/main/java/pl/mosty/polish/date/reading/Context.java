package pl.mosty.polish.date.reading;

import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;
import pl.mosty.polish.scan.WordSet;

/// What stands before a date and says what it is.
final class Context {

    private static final WordSet LEADS =
            WordSet.of(
                    "dnia",
                    "dniu",
                    "dniach",
                    "dni",
                    "od",
                    "do",
                    "w",
                    "we",
                    "z",
                    "a",
                    "po",
                    "przed",
                    "na",
                    "from",
                    "on",
                    "of",
                    "between",
                    "vom",
                    "am",
                    "bis",
                    "von",
                    "między",
                    "pomiędzy",
                    "termin",
                    "data",
                    "daty",
                    "terminie");

    private static final WordSet IN = WordSet.of("w", "we");

    private static final WordSet BETWEEN = WordSet.of("między", "pomiędzy", "between", "zwischen");

    /// Words that make a number with a month the name of a street, a school or a holiday.
    private static final WordSet NAMED =
            WordSet.of(
                    "ul",
                    "ulica",
                    "ulicy",
                    "ulicę",
                    "ulicą",
                    "al",
                    "aleja",
                    "alei",
                    "aleje",
                    "pl",
                    "plac",
                    "placu",
                    "placem",
                    "os",
                    "osiedle",
                    "osiedlu",
                    "osiedla",
                    "rondo",
                    "ronda",
                    "rondzie",
                    "rondem",
                    "most",
                    "mostu",
                    "moście",
                    "park",
                    "parku",
                    "konstytucja",
                    "konstytucji",
                    "konstytucję",
                    "konstytucją",
                    "święto",
                    "święta",
                    "świętem",
                    "święcie",
                    "im",
                    "imienia",
                    "trasa",
                    "trasy",
                    "trasie",
                    "pułku");

    /// Words that make a number a label.
    private static final WordSet LABELS =
            WordSet.of(
                    "nr",
                    "numer",
                    "numerem",
                    "numeru",
                    "sala",
                    "sali",
                    "art",
                    "ust",
                    "pkt",
                    "poz",
                    "str",
                    "tel",
                    "fax",
                    "faks",
                    "godz",
                    "godzinie",
                    "klasa",
                    "klasy",
                    "vol",
                    "no",
                    "lok");

    private static final WordSet MONTH_LEADS =
            WordSet.of(
                    "początek",
                    "początku",
                    "początkiem",
                    "połowa",
                    "połowie",
                    "połowy",
                    "połowę",
                    "połową",
                    "koniec",
                    "końcu",
                    "końca",
                    "końcem",
                    "miesiąc",
                    "miesiąca",
                    "miesiącu",
                    "od",
                    "do",
                    "z",
                    "ze",
                    "in",
                    "of",
                    "during",
                    "since",
                    "until",
                    "till",
                    "late",
                    "early",
                    "mid",
                    "im",
                    "bis",
                    "seit",
                    "anfang",
                    "mitte",
                    "ende",
                    "przełom",
                    "przełomie",
                    "weekend",
                    "weekendu",
                    "niedzielę",
                    "sobotę",
                    "dekadzie",
                    "tygodniu",
                    "tygodnia",
                    "dniach",
                    "dni");

    private final Tokens t;

    Context(Tokens tokens) {
        this.t = tokens;
    }

    boolean led(int at) {
        return startsLine(at) || LEADS.contains(before(at)) || t.isMark(at - 1, ",(:;–-");
    }

    boolean monthLed(int at) {
        return MONTH_LEADS.contains(before(at));
    }

    boolean inWords(int at) {
        return IN.contains(before(at));
    }

    /// `między 3 a 5 maja` means the days from the one to the other.
    boolean isBetween(int at) {
        return BETWEEN.contains(before(at));
    }

    boolean isNamed(int at) {
        return NAMED.contains(before(at));
    }

    boolean isLabelled(int at) {
        return LABELS.contains(before(at)) || t.isMark(at - 1, "§#№");
    }

    boolean startsLine(int at) {
        if (t.gap(at) == Gap.LINE || t.gap(at) == Gap.BREAK) {
            return true;
        }
        return t.isMark(at - 1, "•-–—*·▪») ")
                && (t.gap(at - 1) == Gap.LINE || t.gap(at - 1) == Gap.BREAK);
    }

    boolean endsLine(int to) {
        int next = t.isMark(to, ":.") ? to + 1 : to;
        return t.gap(next) == Gap.LINE || t.gap(next) == Gap.BREAK;
    }

    /// The hash of the word before the token, past the full stop of an abbreviation; 0 where none
    /// stands in reach.
    long before(int at) {
        int before = t.isMark(at - 1, ".") ? at - 2 : at - 1;
        boolean near = t.isWord(before) && t.gap(at) != Gap.BREAK;
        return near ? t.hash(before) : 0;
    }
}
