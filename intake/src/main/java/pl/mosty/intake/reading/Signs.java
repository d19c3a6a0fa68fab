package pl.mosty.intake.reading;

import java.util.Arrays;

/// The places of all signs of a text, found once: of everything but letters and the single spaces
/// between two of them, which is some tenth of a text. What a mistake of typography begins with is
/// sought there alone.
public final class Signs {

    private final int[] places;

    private Signs(int[] places) {
        this.places = places;
    }

    public static Signs of(String text) {
        var found = new int[text.length() / 4 + 16];
        int count = 0;
        boolean behindLetter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                behindLetter = true;
                continue;
            }
            boolean between =
                    c == ' '
                            && behindLetter
                            && i + 1 < text.length()
                            && isLetter(text.charAt(i + 1));
            behindLetter = false;
            if (!between) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return new Signs(Arrays.copyOf(found, count));
    }

    public int count() {
        return places.length;
    }

    /// In the order of the text.
    public int place(int number) {
        return places[number];
    }

    /// Whether a letter stands there, or half of one beyond 16 bits; false beyond the text.
    public static boolean mayBeLetter(String text, int at) {
        return at >= 0
                && at < text.length()
                && (isLetter(text.charAt(at)) || Character.isSurrogate(text.charAt(at)));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || Character.isLetter(c);
    }
}
