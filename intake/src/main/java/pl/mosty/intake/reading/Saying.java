package pl.mosty.intake.reading;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;

/// The verbs by which pages tell who said what they quote.
public final class Saying {

    /// How such verbs begin.
    public static final String VERB =
            "(?:mówi|powiedzi|podkreśl|dod(?:aje|a[łl])|zaznacz|stwierdz|zapewni|wyjaśni|podsumow|zauważ|przyzna|tłumacz|s?koment|cieszy|(?:po)?dziękow|dziękuje|(?:po)?gratul|wspomina|przekon|odpowiada|odpowiedzi|opowiad|relacjon|oceni|(?:po)?inform|uważa|twierdzi|przypom|argument|deklar|chwali|zachęc|życzy|apelow|nie kry)\\p{L}*";

    /// `Liczymy na więcej – przekonywał burmistrz`: not `3 maja – podziękowano gościom`.
    private static final Pattern QUOTED =
            Regex.anyCase(
                    "^(?!\\d)[^\\n]{8,}[ ,.!?…”\"][-–—,] ?(?:jak |tak |z kolei )?(?=\\p{L}+(?:[ae]|i|[yi]ł|[ai]ła|ał)\\b)"
                            + VERB
                            + "(?: się)? (?:\\p{L}|[„\"])");

    private Saying() {}

    /// Whether a line quotes somebody whom it names.
    public static boolean isQuoted(String text, Span line) {
        return QUOTED.in(Passage.of(text, line));
    }
}
