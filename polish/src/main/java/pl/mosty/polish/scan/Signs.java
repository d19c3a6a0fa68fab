package pl.mosty.polish.scan;

/// What single characters are. Those of Latin, Greek and Cyrillic are looked up, the others asked.
final class Signs {

    static final byte LETTER = 0;
    static final byte DIGIT = 1;
    static final byte MARK = 2;
    static final byte SPACE = 3;
    static final byte LINE_FEED = 4;
    static final byte CARRIAGE_RETURN = 5;

    /// Where a line may be broken, with a hyphen that is seen only then.
    static final char SOFT_HYPHEN = '\u00ad';

    private static final int KNOWN = 0x500;
    private static final byte[] KINDS = new byte[KNOWN];
    private static final char[] FOLDED = new char[KNOWN];

    static {
        for (char c = 0; c < KNOWN; c++) {
            KINDS[c] = asked(c);
            FOLDED[c] = askedFolded(c);
        }
    }

    private Signs() {}

    static byte kind(char c) {
        return c < KNOWN ? KINDS[c] : asked(c);
    }

    /// Small letters, one apostrophe and one hyphen: what is compared.
    static char folded(char c) {
        return c < KNOWN ? FOLDED[c] : askedFolded(c);
    }

    private static byte asked(char c) {
        if (c == '\n') {
            return LINE_FEED;
        }
        if (c == '\r') {
            return CARRIAGE_RETURN;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff') {
            return SPACE;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        boolean letter =
                Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return letter ? LETTER : MARK;
    }

    private static char askedFolded(char c) {
        return switch (c) {
            case '’', 'ʼ', '´', '`' -> '\'';
            case '–', '‐', '‑', '−' -> '-';
            default -> Character.toLowerCase(c);
        };
    }
}
