package pl.mosty.intake.place;

/// Compares words that differ by one slip of the pen.
public final class OneLetter {

    private OneLetter() {}

    /// True where one letter was lost, added or changed; false of equal words.
    public static boolean apart(String a, String b) {
        if (a.equals(b) || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int rest = Math.max(a.length(), b.length()) - i - 1;
        return a.regionMatches(a.length() - rest, b, b.length() - rest, rest);
    }
}
