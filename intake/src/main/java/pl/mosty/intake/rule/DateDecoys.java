package pl.mosty.intake.rule;

import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// Words before a date by which it does not say when an activity took place: dates of agreements
/// and acts, of exhibits, of terms of office.
public final class DateDecoys {

    private static final Pattern BEFORE =
            Regex.anyCase(
                    "(?:\\(|\\b(?:z|ze|of|vom|podpisan(?!o\\b)\\w+|zawart(?!o\\b)\\w+|(?:opublikowan|ogłoszon|zamieszczon|wydrukowan|udostępnion)\\w+|uchwa[łl]\\w+|ustaw\\w+|umow\\w+|prezydencj\\w+|zaczyna\\w+|przypada\\w+|(?:misj|urz[ąę]d|funkcj|kadencj|stanowisk|placówk)\\w* (?:\\S+ ){0,4}(?:zacz|rozpocz|obj[ąę]|pełni|sprawuj|kieruj)\\w+|połowie|z okresu|od|do|przed|po|przez|istniej\\w+ od"
                            + "|lat|z kolekcji|wydan\\w+|publikacj\\w+|rozpoczęt\\w+|zaczęły się|trwają od|nr .*|edycj\\w+|datowan\\w+|założon\\w+|powstał\\w*|sięga\\w*|istnieje|działa od|obowiązuje od|stan na|dane na|wersja|porozumieni\\w+|aneks\\w*|deklaracj\\w+ z|list\\w* intencyjn\\w+|zarządzeni\\w+|decyzj\\w+|dyrektyw\\w+|rozporządzeni\\w+|edition|known until|until|till|since|before|dated|founded|established|agreement of|agreement from|act of|resolution of|seit|bis|gegründet|vertrag vom|vertrag|vereinbarung vom|beschluss vom|gesetz vom))\\s*(?:(?:się|z|w|(?:dnia|dn\\.)(?:\\s?[-–—:])?|roku|w roku|w dniu|pierwszej|drugiej|r\\.|in|on|the|of|vom|dem|im|jahr|year)\\s*)*$");
    private static final Pattern TOLD_ACT =
            Regex.anyCase(
                    "\\bzosta\\p{L}+ (?:\\p{L}+ )?(?:podpisan|zawart|wydan|założon)\\p{L}+\\s*(?:(?:w|dnia|w dniu|roku)\\s*)*$|(?<!\\bz )\\buchwałą (?:[^ ,;:]+ ){0,9}?z (?:dnia )?$");
    private static final int NEAR = 40;

    /// `uchwałą Rady Miejskiej w Dębowie nr XVI/134/07 z dnia …`
    private static final int FAR = 110;

    private DateDecoys() {}

    /// @param before the words of the sentence that stand before the date
    public static boolean precede(Passage before) {
        return BEFORE.in(near(before, NEAR));
    }

    /// `zostało podpisane 9 grudnia`, `uchwałą z 9 grudnia rozwiązano`: the act itself is told,
    /// though not of the text's own year.
    ///
    /// @param before the words of the sentence that stand before the date
    public static boolean tellAct(Passage before) {
        return TOLD_ACT.in(near(before, FAR));
    }

    private static Passage near(Passage before, int units) {
        return before.from(Math.max(before.start(), before.end() - units));
    }
}
