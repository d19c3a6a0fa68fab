package pl.mosty.polish.name.weight;

/// 64-bit hashes of texts, grown letter by letter, by which features are told apart without making
/// strings of them. No two features of the shipped weights share a hash.
public final class Hash {

    /// Of the empty text.
    public static final long EMPTY = 0;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Hash() {}

    public static long of(CharSequence text) {
        return of(EMPTY, text, 0);
    }

    /// The hash of the last letters of a text, or of all of it when it has not as many.
    public static long suffix(String text, int length) {
        return of(EMPTY, text, Math.max(0, text.length() - length));
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
