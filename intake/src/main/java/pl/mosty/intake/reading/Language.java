package pl.mosty.intake.reading;

import java.util.Set;
import pl.mosty.intake.extraction.Span;

/// The language of a report, told by its little words.
public final class Language {

    private static final Set<String> POLISH_WORDS =
            Set.of(
                    "w", "z", "i", "na", "do", "się", "oraz", "o", "roku", "od", "przez", "dla",
                    "po", "za", "miasta", "że", "jest");
    private static final Set<String> ENGLISH_WORDS =
            Set.of(
                    "the", "of", "and", "in", "to", "with", "for", "a", "was", "by", "on", "at",
                    "from");
    private static final Set<String> GERMAN_WORDS =
            Set.of(
                    "der", "die", "das", "und", "mit", "von", "dem", "den", "im", "für", "zur",
                    "zum", "ein", "eine", "am", "des");
    private static final Facet POLISH = Facet.of(f -> POLISH_WORDS.contains(f.lower()));
    private static final Facet ENGLISH = Facet.of(f -> ENGLISH_WORDS.contains(f.lower()));
    private static final Facet GERMAN = Facet.of(f -> GERMAN_WORDS.contains(f.lower()));
    private static final int SAMPLE = 20_000;

    private Language() {}

    /// `pl`, `en` or `de`; `pl` where nothing tells.
    public static String of(Words words) {
        int polish = 0;
        int english = 0;
        int german = 0;
        for (var word : words.within(new Span(0, SAMPLE))) {
            polish += word.is(POLISH) ? 1 : 0;
            english += word.is(ENGLISH) ? 1 : 0;
            german += word.is(GERMAN) ? 1 : 0;
        }
        return polish >= Math.max(english, german) ? "pl" : english >= german ? "en" : "de";
    }
}
