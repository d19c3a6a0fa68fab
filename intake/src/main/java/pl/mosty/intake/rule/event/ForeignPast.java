package pl.mosty.intake.rule.event;

import java.util.Set;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.reading.Regex;

/// Verbs in the past tense of English and German: by their endings and the common strong ones.
final class ForeignPast {

    private static final Set<String> ENGLISH =
            Set.of(
                    "met", "held", "went", "came", "took", "spoke", "spent", "gave", "saw", "sang",
                    "sent", "brought", "led", "ran", "won", "flew", "drove", "rode", "began",
                    "paid", "made", "told", "built", "taught", "wrote", "swam", "sold", "shone");
    private static final Set<String> GERMAN =
            Set.of(
                    "fand",
                    "fanden",
                    "nahm",
                    "nahmen",
                    "empfing",
                    "empfingen",
                    "traf",
                    "trafen",
                    "kam",
                    "kamen",
                    "trat",
                    "traten",
                    "sprach",
                    "sprachen",
                    "gab",
                    "gaben",
                    "ging",
                    "gingen",
                    "fuhr",
                    "fuhren",
                    "verbrachte",
                    "verbrachten",
                    "begann",
                    "begannen",
                    "lud",
                    "luden",
                    "hielt",
                    "hielten",
                    "sang",
                    "sangen",
                    "flog",
                    "flogen",
                    "unterschrieb",
                    "unterschrieben",
                    "lief",
                    "liefen",
                    "bot",
                    "boten",
                    "brachte",
                    "brachten",
                    "schwamm",
                    "gewann",
                    "gewannen",
                    "beging",
                    "begingen",
                    "las",
                    "lasen",
                    "sah",
                    "sahen",
                    "besah",
                    "besahen",
                    "stand",
                    "standen",
                    "schloss",
                    "schlossen",
                    "zog",
                    "zogen",
                    "bekam",
                    "erhielt",
                    "erhielten",
                    "übergab",
                    "übergaben",
                    "verlieh",
                    "verliehen",
                    "trug",
                    "trugen",
                    "rief",
                    "riefen",
                    "wurde",
                    "wurden",
                    "half",
                    "halfen",
                    "schrieb",
                    "schrieben",
                    "saß",
                    "saßen",
                    "blieb",
                    "blieben",
                    "ritt",
                    "ritten",
                    "ließ",
                    "ließen");
    private static final Set<String> NO_GERMAN_VERBS =
            Set.of(
                    "heute",
                    "gute",
                    "guten",
                    "erste",
                    "ersten",
                    "zweite",
                    "zweiten",
                    "dritte",
                    "beste",
                    "besten",
                    "letzte",
                    "letzten",
                    "hatte",
                    "hatten",
                    "konnte",
                    "konnten",
                    "wollte",
                    "wollten",
                    "sollte",
                    "sollten",
                    "musste",
                    "mussten",
                    "bedeutete",
                    "bereiten",
                    "seiten",
                    "breite",
                    "weite",
                    "nächsten",
                    "gesamte",
                    "gesamten",
                    "bekannte",
                    "bekannten",
                    "arbeiten");

    private ForeignPast() {}

    static boolean isEnglish(Form form) {
        return ENGLISH.contains(form.text())
                || (form.text().endsWith("ed") && form.text().length() > 4 && !form.capitalised());
    }

    static boolean isGerman(Form form) {
        return GERMAN.contains(form.text())
                || (Regex.matches(form.text(), "\\p{Ll}{3,}ten?")
                        && !NO_GERMAN_VERBS.contains(form.text()));
    }
}
