package pl.mosty.intake.extraction;

import org.jspecify.annotations.Nullable;

/// Where evidence stands: `[start, end)` in UTF-16 units of the text that was read, so that
/// `text.substring(start, end)` is the evidence.
public record Span(int start, int end) {

    /// @throws IllegalArgumentException when it is negative or ends before it starts
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: [" + start + ", " + end + ")");
        }
    }

    // written out: maps ask by spans, and the one that the compiler makes is linked by each start
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && span.start == start && span.end == end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
