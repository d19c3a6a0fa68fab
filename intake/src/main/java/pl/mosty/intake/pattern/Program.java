package pl.mosty.intake.pattern;

import java.util.BitSet;

/// An expression as steps that point to each other: a nondeterministic automaton after Thompson.
///
/// @param code the steps, each as its {@link Kind} with what belongs to it, and behind it the
///   places of the steps that follow
/// @param start the place of the first step
/// @param toEnd whether a match must reach the end of the text
@SuppressWarnings("ArrayRecordComponent") // never compared
record Program(int[] code, int start, boolean toEnd) {

    /// How much of a step is its kind.
    static final int KIND_BITS = 2;

    private static final int KIND = (1 << KIND_BITS) - 1;
    private static final int DEEPEST = 32;
    private static final Kind[] KINDS = Kind.values();
    private static final Node.Where[] WHERES = Node.Where.values();

    /// The same for matches that reach the end.
    Program whole() {
        return new Program(code, start, true);
    }

    /// No step has so high a place.
    int size() {
        return code.length;
    }

    Kind kind(int step) {
        return KINDS[code[step] & KIND];
    }

    /// The set of characters of a {@link Kind#TAKE}.
    int atom(int step) {
        return code[step] >>> KIND_BITS;
    }

    /// What a {@link Kind#AT} asks for.
    Node.Where where(int step) {
        return WHERES[code[step] >>> KIND_BITS];
    }

    /// How many ways a {@link Kind#FORK} has.
    int ways(int step) {
        return code[step] >>> KIND_BITS;
    }

    /// The step that follows, on the way of that number.
    int next(int step, int way) {
        return code[step + 1 + way];
    }

    /// Whether each match begins with a letter or digit where a word begins; false of what is too
    /// deep to tell.
    ///
    /// @param letters the atoms that take nothing else
    boolean beginsAtWord(BitSet letters) {
        return beginsAtWord(start, letters, false, 0);
    }

    private boolean beginsAtWord(int step, BitSet letters, boolean boundary, int depth) {
        return switch (kind(step)) {
            case TAKE -> boundary && letters.get(atom(step));
            case AT ->
                    where(step) == Node.Where.BOUNDARY
                            && depth < DEEPEST
                            && beginsAtWord(next(step, 0), letters, true, depth + 1);
            case FORK -> depth < DEEPEST && allBeginAtWord(step, letters, boundary, depth + 1);
            case MATCH -> false;
        };
    }

    private boolean allBeginAtWord(int fork, BitSet letters, boolean boundary, int depth) {
        for (int way = 0; way < ways(fork); way++) {
            if (!beginsAtWord(next(fork, way), letters, boundary, depth)) {
                return false;
            }
        }
        return true;
    }

    /// What is done in a step.
    enum Kind {
        /// Goes on behind a character that the atom takes.
        TAKE(0),
        /// Goes on where the place is such a one.
        AT(1),
        /// Goes on in each of several ways.
        FORK(2),
        MATCH(3);

        /// Its place among them.
        final int code;

        Kind(int code) {
            this.code = code;
        }
    }
}
