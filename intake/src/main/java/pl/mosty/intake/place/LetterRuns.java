package pl.mosty.intake.place;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Chars;

/// Words of letters only, so that hyphens part the words of a name as spaces do.
final class LetterRuns {
    private LetterRuns() {}

    static List<Span> of(String text, Span span) {
        var runs = new ArrayList<Span>();
        int start = -1;
        for (int i = span.start(); i <= span.end(); i++) {
            boolean letter = i < span.end() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                runs.add(new Span(start, i));
                start = -1;
            }
        }
        return runs;
    }

    static boolean adjacent(String text, Span a, Span b) {
        for (int i = a.end(); i < b.start(); i++) {
            char c = text.charAt(i);
            if (!Chars.isSpace(c)
                    && !Chars.isDash(c)
                    && c != '\''
                    && c != '’'
                    && c != '('
                    && c != ')'
                    && c != '.') {
                return false;
            }
        }
        return b.start() - a.end() <= 2;
    }
}
