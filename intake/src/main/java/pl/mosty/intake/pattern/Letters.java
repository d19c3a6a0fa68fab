package pl.mosty.intake.pattern;

/// What is asked of every character once.
final class Letters {

    /// One letter for all that differ in case only.
    static final char[] FOLDED = new char[1 << Character.SIZE];

    /// What is part of a word for certain.
    static final boolean[] WORD = new boolean[1 << Character.SIZE];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = (char) Atom.fold(c);
            WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    private Letters() {}
}
