package pl.mosty.polish.scan;

import java.util.Arrays;

/// A text cut into words (runs of letters), numbers (runs of ASCII digits) and marks (any other
/// single character that is no white space), each with a hash of what it says in small letters.
///
/// Not final, so that a test can count what readers ask: they promise time linear in the text.
///
/// A text is cut once and handed to every reader that looks for something in it. Takes time and
/// room linear in the text: about 20 bytes a token.
public class Tokens {

    private static final Gap[] GAPS = {Gap.NONE, Gap.SPACE, Gap.LINE, Gap.BREAK};
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final String text;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private byte[] kinds;
    private byte[] gaps;
    private int size;

    Tokens(CharSequence chars) {
        this.text = chars.toString();
        int room = Math.max(8, text.length() / 5);
        starts = new int[room];
        ends = new int[room];
        hashes = new long[room];
        kinds = new byte[room];
        gaps = new byte[room];
        cut(text.toCharArray());
    }

    public static Tokens of(CharSequence text) {
        return new Tokens(text);
    }

    private void cut(char[] chars) {
        int at = 0;
        int lines = 2;
        boolean space = false;
        while (at < chars.length) {
            byte kind = Signs.kind(chars[at]);
            if (kind >= Signs.SPACE) {
                boolean pair = kind == Signs.CARRIAGE_RETURN && isFeed(chars, at + 1);
                lines += kind > Signs.SPACE && !pair ? 1 : 0;
                space = true;
                at++;
                continue;
            }
            int gap = lines > 0 ? 1 + Math.min(lines, 2) : space ? 1 : 0;
            at = add(chars, at, kind, (byte) gap);
            lines = 0;
            space = false;
        }
    }

    /// The index after the token that starts at the index.
    private int add(char[] chars, int start, byte kind, byte gap) {
        if (size == starts.length) {
            grow();
        }
        long hash = chars[start] == Signs.SOFT_HYPHEN ? 0 : Signs.folded(chars[start]);
        int end = start + 1;
        if (kind == Signs.LETTER) {
            for (; end < chars.length; end++) {
                char c = chars[end];
                if (Signs.kind(c) == Signs.LETTER) {
                    hash = hash * FACTOR + Signs.folded(c);
                } else if (c != Signs.SOFT_HYPHEN) {
                    break;
                }
            }
        } else if (kind == Signs.DIGIT) {
            for (; end < chars.length && Signs.kind(chars[end]) == Signs.DIGIT; end++) {
                hash = hash * FACTOR + chars[end];
            }
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = mixed(hash);
        kinds[size] = kind;
        gaps[size++] = gap;
        return end;
    }

    private void grow() {
        int room = size + size / 2 + 8;
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        hashes = Arrays.copyOf(hashes, room);
        kinds = Arrays.copyOf(kinds, room);
        gaps = Arrays.copyOf(gaps, room);
    }

    private static long mixed(long hash) {
        long mixed = hash * FACTOR;
        return mixed ^ mixed >>> 32;
    }

    /// The hash of a word, number or mark, as {@link #hash(int)} has it.
    public static long hash(CharSequence word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            hash = c == Signs.SOFT_HYPHEN ? hash : hash * FACTOR + Signs.folded(c);
        }
        return mixed(hash);
    }

    private static boolean isFeed(char[] chars, int at) {
        return at < chars.length && chars[at] == '\n';
    }

    public String text() {
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

    /// The same for tokens that differ only in capitals, in soft hyphens or in the kind of hyphen
    /// or apostrophe that they are; of others hardly ever. 0 outside the text.
    public long hash(int token) {
        return token < 0 || token >= size ? 0 : hashes[token];
    }

    /// The first token that ends behind the offset: the one that covers it, or the next one; the
    /// number of tokens where there is none.
    public int at(int offset) {
        int found = Arrays.binarySearch(ends, 0, size, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// False outside the text, like every question about a token's kind.
    public boolean isWord(int token) {
        return is(token, Signs.LETTER);
    }

    public boolean isNumber(int token) {
        return is(token, Signs.DIGIT);
    }

    public boolean isMark(int token, String oneOf) {
        return is(token, Signs.MARK) && oneOf.indexOf(text.charAt(starts[token])) >= 0;
    }

    /// What lies before the token; a break for one outside the text.
    public Gap gap(int token) {
        return token < 0 || token >= size ? Gap.BREAK : GAPS[gaps[token]];
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
        if (token < 0 || token >= size || length(token) < word.length()) {
            return false;
        }
        int at = starts[token];
        for (int i = 0; i < word.length(); i++, at++) {
            while (at < ends[token] && text.charAt(at) == Signs.SOFT_HYPHEN) {
                at++;
            }
            if (at == ends[token] || Signs.folded(text.charAt(at)) != word.charAt(i)) {
                return false;
            }
        }
        while (at < ends[token] && text.charAt(at) == Signs.SOFT_HYPHEN) {
            at++;
        }
        return at == ends[token];
    }

    private boolean is(int token, byte kind) {
        return token >= 0 && token < size && kinds[token] == kind;
    }
}
