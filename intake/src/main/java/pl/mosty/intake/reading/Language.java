package pl.mosty.intake.reading;

import java.util.Locale;
import java.util.Set;
import pl.mosty.intake.extraction.Span;

/// The language of a report, told by its little words.
public final class Language {

    private static final Set<String> POLISH =
            Set.of(
                    "w", "z", "i", "na", "do", "się", "oraz", "o", "roku", "od", "przez", "dla",
                    "po", "za", "miasta", "że", "jest");
    private static final Set<String> ENGLISH =
            Set.of(
                    "the", "of", "and", "in", "to", "with", "for", "a", "was", "by", "on", "at",
                    "from");
    private static final Set<String> GERMAN =
            Set.of(
                    "der", "die", "das", "und", "mit", "von", "dem", "den", "im", "für", "zur",
                    "zum", "ein", "eine", "am", "des");
    private static final int SAMPLE = 20_000;

    private Language() {}

    /// `pl`, `en` or `de`; `pl` where nothing tells.
    public static String of(String text) {
        int polish = 0;
        int english = 0;
        int german = 0;
        for (var word : Words.of(text, new Span(0, Math.min(text.length(), SAMPLE)))) {
            var lower = word.text().toLowerCase(Locale.ROOT);
            polish += POLISH.contains(lower) ? 1 : 0;
            english += ENGLISH.contains(lower) ? 1 : 0;
            german += GERMAN.contains(lower) ? 1 : 0;
        }
        return polish >= Math.max(english, german) ? "pl" : english >= german ? "en" : "de";
    }
}
