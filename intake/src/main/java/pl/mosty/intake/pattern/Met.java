package pl.mosty.intake.pattern;

/// Numbers the characters in the order in which they are first met. So those of a language lie side
/// by side in what each pattern knows of them, however far apart they lie in Unicode.
final class Met {

    /// By the character; 0 of those that were not met yet.
    private static final char[] NUMBERS = new char[1 << Character.SIZE];

    private static int last;

    private Met() {}

    /// 0 of a character that has no number yet.
    static int known(char c) {
        return NUMBERS[c];
    }

    static synchronized int number(char c) {
        if (NUMBERS[c] == 0) {
            NUMBERS[c] = (char) ++last;
        }
        return NUMBERS[c];
    }
}
