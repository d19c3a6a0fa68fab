package pl.mosty.intake.rule.event;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Chars;

/// Cuts the words of an item: without the dash after its date, without its closing mark.
final class Told {

    private Told() {}

    /// From behind `from` and the dash, colon or comma there, to the end without closing marks.
    static Span after(String text, int from, int end) {
        int start = Chars.skipSpaces(text, from, end);
        if (start < end
                && (Chars.isDash(text.charAt(start)) || ":,.".indexOf(text.charAt(start)) >= 0)) {
            start = Chars.skipSpaces(text, start + 1, end);
        }
        return withoutClosing(text, new Span(start, Math.max(start, end)));
    }

    /// Without the `;`, `,` or `.` that ends the item; the dot of `r.` stays.
    static Span withoutClosing(String text, Span span) {
        var trimmed = Chars.trim(text, span);
        int end = trimmed.end();
        while (end > trimmed.start()
                && ";,.".indexOf(text.charAt(end - 1)) >= 0
                && !ofAbbreviation(text, end - 1)) {
            end--;
        }
        return Chars.trim(text, trimmed.start(), end);
    }

    private static boolean ofAbbreviation(String text, int dot) {
        if (text.charAt(dot) != '.' || dot < 2 || text.charAt(dot - 1) != 'r') {
            return false;
        }
        char before = text.charAt(dot - 2);
        return Chars.isSpace(before) || Character.isDigit(before);
    }
}
