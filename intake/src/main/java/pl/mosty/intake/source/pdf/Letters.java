package pl.mosty.intake.source.pdf;

/// Characters as text has them: signs of lists from symbol fonts, and letters joined in one glyph.
final class Letters {

    private Letters() {}

    static String of(String unicode) {
        if (unicode.length() != 1) {
            return unicode;
        }
        return switch (unicode.charAt(0)) {
            case '\uf0b7', '\uf0a8', '\uf06c', '\uf09f' -> "•";
            case '\uf0a7', '\uf06e' -> "▪";
            case '\uf0d8', '\uf0e0', '\uf076' -> "➢";
            case '\uf02d', '\uf0be' -> "–";
            case '\uf0fc' -> "•";
            case '\ufb00' -> "ff";
            case '\ufb01' -> "fi";
            case '\ufb02' -> "fl";
            case '\ufb03' -> "ffi";
            case '\ufb04' -> "ffl";
            case '\t', '\r', '\n' -> " ";
            default -> unicode;
        };
    }
}
