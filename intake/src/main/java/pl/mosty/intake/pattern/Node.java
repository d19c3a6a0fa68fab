package pl.mosty.intake.pattern;

import java.util.List;

/// A regular expression as a tree.
sealed interface Node {

    /// @param atom index of the set of characters of which it takes one
    record One(int atom) implements Node {}

    record Sequence(List<Node> parts) implements Node {}

    record Choice(List<Node> options) implements Node {}

    /// @param most -1 where it has no limit
    record Repeat(Node body, int least, int most) implements Node {}

    /// Takes no character, and holds only at certain places.
    record Place(Where where) implements Node {}

    /// What a place lies between.
    enum Where {
        BEGIN(0),
        /// The end, or before a line end, which must be the last one.
        LAST_LINE_END(1),
        BOUNDARY(2),
        NO_BOUNDARY(3);

        /// Its place among them.
        final int code;

        Where(int code) {
            this.code = code;
        }
    }
}
