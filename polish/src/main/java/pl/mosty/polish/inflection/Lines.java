package pl.mosty.polish.inflection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a text, each made a string when it is first asked for: there are thousands, and a
/// start needs few.
final class Lines {

    private final byte[] text;

    /// Where the line after each line begins, behind its line feed.
    private int[] ends = new int[1 << 10];

    private final @Nullable String[] lines;

    /// @param text in UTF-8
    Lines(byte[] text) {
        this.text = text;
        int count = 0;
        for (int at = 0; at <= text.length; at++) {
            if (at == text.length || text[at] == '\n') {
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, count * 2);
                }
                ends[count++] = at + 1;
            }
        }
        lines = new @Nullable String[count];
    }

    int size() {
        return lines.length;
    }

    String get(int number) {
        var line = lines[number];
        if (line == null) {
            int start = number == 0 ? 0 : ends[number - 1];
            line = new String(text, start, ends[number] - 1 - start, StandardCharsets.UTF_8);
            lines[number] = line;
        }
        return line;
    }
}
