package pl.mosty.intake.structure;

import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// Words that say of places that no agreement binds them: `miasta zaprzyjaźnione – bez
/// porozumienia`, `z którymi nie wiążą nas żadne dokumenty`; but not `nie jest duże, ma umowy`,
/// `nie próżnuje i ma umowy`, `nie od dziś mamy umowy`.
public final class WithoutAgreement {

    private static final String PAPER = "(?:um[oó]w|porozumie|dokument|partnerstw)";

    /// What agreements are to ties: their ground, their bond, their cover.
    private static final String RESTS =
            "opiera|oparł|opart|wiąż|łącz|wynika|bazuj|polega|stoi|stoją|kryj|towarzysz|obejmuj|objęt|ujęt|reguluj|uregulowa|poprzedz|popar|podpar|potwierdz|umocowa|sankcjon|skutk|zakończ|przybra|przekład|przełoż";

    /// To have or sign: `nie` stands right before it, or before its auxiliary: `nie udało się
    /// podpisać`, `nie doszło do podpisania`, `nie zostały podpisane`.
    private static final String HAS =
            "(?:(?:uda|zdąż|zdoła|zdecyd|chc|dosz|zosta|są|jest|by[łl])\\p{L}* (?:(?:się|nam|im|jej|jeszcze|dotąd|dotychczas|na|do) ){0,3})?(?:mają|mamy|ma|mia[łn]\\p{L}*|posiada\\p{L}*|podpis(?:a|yw)\\p{L}*) ";

    /// Words of the same clause.
    private static final String BETWEEN = "(?:(?!(?:i|oraz|a|ale|lecz|bo|lub) )[^\\s,;:]+ )";

    private static final Pattern SAID =
            Regex.anyCase(
                    "\\b(?:bez|brak) (?:\\p{L}+ ){0,2}"
                            + PAPER
                            + "|\\bnie (?!tylko|od )(?:"
                            + BETWEEN
                            + "{0,4}?(?:"
                            + RESTS
                            + ")\\p{L}* (?:\\S+ ){0,4}?|"
                            + HAS
                            + BETWEEN
                            + "{0,4}?)"
                            + PAPER
                            + "|\\bnie (?!tylko)(?:(?:\\S+ ){1,3}?żadn|"
                            + BETWEEN
                            + "{1,3}?formaln)\\p{L}* (?:\\S+ )?"
                            + PAPER
                            + "|pozapartner|\\bs?poza (?:\\p{L}+ ){0,2}(?:miast|gmin|samorząd|partner)\\p{L}*|nie wymaga|nie zawar|niesformaliz|bezumown|nieformaln|without (?:an? |any |formal |signed ){0,2}agreement|ohne (?:\\p{L}+ )?(?:\\p{L}*vertrag|vereinbarung|abkommen)");

    private static final Pattern LOOSE =
            Regex.anyCase(
                    "^\\W*(?:kandyda|(?:(?:inne|pozostałe|luźne|robocze|dalsze) )?kontakty\\b(?!.*(?:partner|um[oó]w|porozum))|współprac(?:a|ujemy) (?:robocz|także|też|doraźn))");

    private WithoutAgreement() {}

    /// Whether a section of that title lists places without an agreement: `Kontakty robocze`.
    public static boolean entitles(Passage title) {
        return SAID.in(title) || LOOSE.in(title);
    }

    public static boolean isSaid(Passage words) {
        return SAID.in(words);
    }
}
