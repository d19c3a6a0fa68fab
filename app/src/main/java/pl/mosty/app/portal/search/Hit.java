package pl.mosty.app.portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.RecordKind;
import pl.mosty.polish.date.DateInterval;

/// A record that was found.
///
/// @param title in pieces, the words found marked
/// @param body what surrounds the first word found in it; empty when it has none
public record Hit(
        RecordKind kind,
        String path,
        List<Piece> title,
        List<Piece> body,
        @Nullable DateInterval date) {

    /// A piece of text.
    ///
    /// @param found whether it is a word that was sought
    public record Piece(String text, boolean found) {}
}
