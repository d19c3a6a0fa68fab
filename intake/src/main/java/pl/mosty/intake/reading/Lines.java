package pl.mosty.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;

/// Splits a text into lines and tells their bullets.
public final class Lines {

    private static final Pattern MARKER =
            Pattern.compile(
                    "(?U)(?:[•·▪◦●○■□➢➤►‣⁃∙*»]|[-–—−‒―→⇒+>~✓✔♦◆❖★☑](?=\\s)|o(?=\\s{2,})|\\d{1,3}(?:[.)](?!\\d)|/(?=\\s))|[a-z](?:\\)|[/.](?=\\s)))");

    /// A line drawn across the page, which says nothing.
    private static final Pattern DRAWN = Pattern.compile("_+|(?:[*=~–—-]\\s?){3,}");

    private Lines() {}

    public static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !endsLine(text.charAt(end))) {
                end++;
            }
            lines.add(line(text, lines.size() + 1, start, end));
            boolean crLf =
                    end + 1 < text.length()
                            && text.charAt(end) == '\r'
                            && text.charAt(end + 1) == '\n';
            start = end + (crLf ? 2 : 1);
        }
        return lines;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r';
    }

    private static Line line(String text, int number, int start, int end) {
        var trimmed = Chars.trim(text, start, end);
        if (DRAWN.matcher(text).region(trimmed.start(), trimmed.end()).matches()) {
            trimmed = new Span(trimmed.start(), trimmed.start());
        }
        int indent = trimmed.start() - start;
        var marker = marker(text, trimmed);
        var body =
                marker == null
                        ? trimmed
                        : Chars.trim(text, trimmed.start() + marker.length(), trimmed.end());
        return new Line(number, new Span(start, end), indent, marker, body);
    }

    private static @Nullable String marker(String text, Span trimmed) {
        if (trimmed.start() == trimmed.end()) {
            return null;
        }
        if (Character.isUpperCase(text.charAt(trimmed.start()))) {
            return null;
        }
        var matcher = MARKER.matcher(text).region(trimmed.start(), trimmed.end());
        return matcher.lookingAt() && matcher.end() < trimmed.end() ? matcher.group() : null;
    }
}
