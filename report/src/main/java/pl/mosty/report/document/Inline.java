package pl.mosty.report.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A run of text within a line.
public sealed interface Inline {

    String text();

    /// Words in the document's language.
    record Words(String text) implements Inline {}

    /// Words in another language, which a screen reader is to pronounce by its rules.
    record Foreign(String text, Locale language) implements Inline {}

    static List<Inline> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Words(text));
    }

    static String plain(List<Inline> runs) {
        return runs.stream().map(Inline::text).collect(Collectors.joining());
    }
}
