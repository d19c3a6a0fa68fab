package pl.mosty.intake.pattern;

import pl.mosty.intake.extraction.Span;

/// A part of a text that is searched as if it stood alone. It is not cut out, so that the text's
/// own index answers for it; matches are told by their places in the text.
public record Passage(String text, int start, int end) {

    public static Passage of(String text, Span span) {
        return new Passage(text, span.start(), span.end());
    }

    /// The whole of other words.
    public static Passage of(String words) {
        return new Passage(words, 0, words.length());
    }

    /// What lies before the place.
    public Passage before(int place) {
        return new Passage(text, start, place);
    }

    /// What lies from the place on.
    public Passage from(int place) {
        return new Passage(text, place, end);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }
}
