package pl.mosty.polish.scan;

import java.util.Arrays;

/// A text cut into words (runs of letters), numbers (runs of ASCII digits) and marks (any other
/// single character that is no white space). Takes time and room linear in the text.
public final class Tokens {

    private static final byte WORD = 0;
    private static final byte NUMBER = 1;
    private static final byte MARK = 2;

    private final CharSequence text;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private Gap[] gaps;
    private int size;

    private Tokens(CharSequence text) {
        this.text = text;
        int room = Math.min(64, text.length() / 4 + 2);
        starts = new int[room];
        ends = new int[room];
        kinds = new byte[room];
        gaps = new Gap[room];
    }

    public static Tokens of(CharSequence text) {
        var tokens = new Tokens(text);
        tokens.cut();
        return tokens;
    }

    private void cut() {
        int at = 0;
        int lines = 2;
        boolean space = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                lines += c == '\n' || (c == '\r' && !isAt(at + 1, '\n')) ? 1 : 0;
                space = true;
                at++;
                continue;
            }
            byte kind = isLetter(c) ? WORD : isDigit(c) ? NUMBER : MARK;
            int end = at + 1;
            while (kind != MARK && end < text.length() && goesOn(kind, text.charAt(end))) {
                end++;
            }
            var gap = lines > 1 ? Gap.BREAK : lines == 1 ? Gap.LINE : space ? Gap.SPACE : Gap.NONE;
            add(at, end, kind, gap);
            at = end;
            lines = 0;
            space = false;
        }
    }

    private void add(int start, int end, byte kind, Gap gap) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
            gaps = Arrays.copyOf(gaps, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        gaps[size++] = gap;
    }

    public CharSequence text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /// False outside the text, like every question about a token's kind.
    public boolean isWord(int token) {
        return is(token, WORD);
    }

    public boolean isNumber(int token) {
        return is(token, NUMBER);
    }

    public boolean isMark(int token, String oneOf) {
        return is(token, MARK) && oneOf.indexOf(text.charAt(starts[token])) >= 0;
    }

    /// What lies before the token; a break for one outside the text.
    public Gap gap(int token) {
        return token < 0 || token >= size ? Gap.BREAK : gaps[token];
    }

    public int length(int token) {
        return ends[token] - starts[token];
    }

    /// The value of a number of at most nine digits, -1 of a longer one.
    public int value(int token) {
        if (length(token) > 9) {
            return -1;
        }
        int value = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            value = 10 * value + text.charAt(i) - '0';
        }
        return value;
    }

    public boolean isCapitalised(int token) {
        return Character.isUpperCase(text.charAt(starts[token]));
    }

    /// Two capitals or more and nothing else.
    public boolean isUpperCase(int token) {
        for (int i = starts[token]; i < ends[token]; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return length(token) > 1;
    }

    /// Whether the token is this word, which is written in small letters.
    public boolean is(int token, String word) {
        if (token < 0 || token >= size || length(token) != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (folded(text.charAt(starts[token] + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean is(int token, byte kind) {
        return token >= 0 && token < size && kinds[token] == kind;
    }

    private boolean isAt(int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    /// Small letters, one apostrophe and one hyphen: what is compared.
    static char folded(char c) {
        return switch (c) {
            case '’', 'ʼ', '´', '`' -> '\'';
            case '–', '‐', '‑', '−' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    private static boolean goesOn(byte kind, char c) {
        return kind == WORD ? isLetter(c) || c == '\u00ad' : isDigit(c);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
