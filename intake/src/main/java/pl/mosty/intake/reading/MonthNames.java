package pl.mosty.intake.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The months in the nominative, as reports set them beside an event instead of a date.
public final class MonthNames {

    /// In their order.
    public static final List<String> POLISH =
            List.of(
                    "styczeń",
                    "luty",
                    "marzec",
                    "kwiecień",
                    "maj",
                    "czerwiec",
                    "lipiec",
                    "sierpień",
                    "wrzesień",
                    "październik",
                    "listopad",
                    "grudzień");

    /// As they stand behind a day: `5 maja`.
    public static final Set<String> GENITIVE =
            Set.of(
                    "stycznia",
                    "lutego",
                    "marca",
                    "kwietnia",
                    "maja",
                    "czerwca",
                    "lipca",
                    "sierpnia",
                    "września",
                    "października",
                    "listopada",
                    "grudnia");

    private static final List<String> ENGLISH_AND_GERMAN =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "januar",
                    "februar",
                    "märz",
                    "mai",
                    "juni",
                    "juli",
                    "oktober",
                    "dezember");

    /// The Polish ones for an expression: `styczeń|luty|…`.
    public static final String IN_POLISH = String.join("|", POLISH);

    /// Those of all three languages for an expression.
    public static final String IN_ALL = IN_POLISH + "|" + String.join("|", ENGLISH_AND_GERMAN);

    private MonthNames() {}

    /// Whether the word is one of them in Polish, English or German, in small or capital letters.
    public static boolean contain(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return POLISH.contains(lower) || ENGLISH_AND_GERMAN.contains(lower);
    }
}
