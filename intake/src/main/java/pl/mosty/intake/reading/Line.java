package pl.mosty.intake.reading;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;

/// One line: its span without line end, its indent in characters, and what it says.
///
/// @param marker the bullet or number before the body (`•`, `-`, `3.`), or null
/// @param body trimmed, without the marker; empty on a blank line
public record Line(int number, Span span, int indent, @Nullable String marker, Span body) {

    public boolean isBlank() {
        return body.start() == body.end() && marker == null;
    }
}
