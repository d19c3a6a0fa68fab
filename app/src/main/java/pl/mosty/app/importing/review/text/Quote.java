package pl.mosty.app.importing.review.text;

import pl.mosty.intake.extraction.Span;

/// Words of the source with a little of what stands around them on their line.
///
/// @param paragraph in which they begin, counted from 1 over lines that are not blank
public record Quote(String before, String words, String after, int paragraph) {

    private static final int AROUND = 60;
    private static final int LONGEST = 240;

    static Quote of(String text, Span span, int paragraph) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        int from = Math.max(lineStart(text, start), start - AROUND);
        int to = Math.min(lineEnd(text, end), end + AROUND);
        var words = text.substring(start, end);
        return new Quote(
                (from > lineStart(text, start) ? "…" : "") + whole(text, from, start),
                words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words,
                whole(text, end, to) + (to < lineEnd(text, end) ? "…" : ""),
                paragraph);
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /// Never half a character.
    private static String whole(String text, int from, int to) {
        int start = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int end = start < to && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return text.substring(start, Math.max(start, end));
    }
}
