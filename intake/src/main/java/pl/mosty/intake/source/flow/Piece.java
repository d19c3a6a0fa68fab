package pl.mosty.intake.source.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One part of a document in reading order.
public sealed interface Piece {

    /// A line that names what follows it.
    record Heading(String text) implements Piece {}

    /// Running text; line ends inside it are kept.
    ///
    /// @param caption whether the file says that it belongs to a picture
    record Paragraph(String text, boolean caption) implements Piece {

        public Paragraph(String text) {
            this(text, false);
        }
    }

    /// An item of a list.
    ///
    /// @param depth 0 for the outermost
    /// @param mark `•`, or its number such as `3.`
    record Item(int depth, String mark, String text) implements Piece {}

    /// Rows of cells, each with whatever stands in it.
    record Table(List<List<List<Piece>>> rows) implements Piece {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// A picture with its bytes, or without them where the file only names it.
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Image(
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String mediaType,
            byte @Nullable [] bytes)
            implements Piece {}

    /// A page begins.
    record PageStart() implements Piece {}
}
