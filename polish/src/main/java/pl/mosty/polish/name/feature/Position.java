package pl.mosty.polish.name.feature;

import pl.mosty.polish.name.weight.Hash;

/// Where a word stands in a name.
public enum Position {
    ONLY("only"),
    FIRST("first"),
    MIDDLE("middle"),
    LAST("last");

    private final long hash;

    Position(String text) {
        this.hash = Hash.of(text);
    }

    long hash() {
        return hash;
    }

    /// Whether a word stands before it.
    public boolean follows() {
        return this == MIDDLE || this == LAST;
    }

    /// Whether a word stands after it.
    public boolean precedes() {
        return this == FIRST || this == MIDDLE;
    }
}
