package pl.mosty.polish.name.weight;

/// 64-bit hashes of texts, grown letter by letter, by which features are told apart without making
/// strings of them. No two features of the shipped weights share a hash.
public final class Hash {

    /// Of the empty text.
    public static final long EMPTY = 0;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private static final long[] POWERS = powers(5);

    private Hash() {}

    private static long[] powers(int count) {
        var powers = new long[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * FACTOR;
        }
        return powers;
    }

    public static long of(CharSequence text) {
        return of(EMPTY, text, 0);
    }

    /// The hash of the last letters of a text, or of all of it when it has not as many, from that
    /// of one letter less.
    public static long suffix(String text, int length, long shorter) {
        return length > text.length()
                ? shorter
                : shorter + before(text.charAt(text.length() - length), length - 1);
    }

    /// What a letter adds to the hash of the letters behind it.
    ///
    /// @param behind how many they are, up to 4
    public static long before(char letter, int behind) {
        return (letter + 1) * POWERS[behind];
    }

    /// Goes on with a text's letters from a place on.
    public static long of(long begun, CharSequence text, int from) {
        long hash = begun;
        for (int i = from; i < text.length(); i++) {
            hash = with(hash, text.charAt(i));
        }
        return hash;
    }

    /// The hashes of a text's beginnings, from none of its letters to all.
    public static long[] beginnings(CharSequence text) {
        var hashes = new long[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            hashes[i + 1] = with(hashes[i], text.charAt(i));
        }
        return hashes;
    }

    public static long with(long begun, char letter) {
        return begun * FACTOR + letter + 1;
    }
}
