package pl.mosty.intake.source.pdf;

/// A character on a page, in points from the upper left corner.
///
/// @param y of the baseline
/// @param size of the font as it appears
/// @param space width of a space in this font
record Glyph(String text, float x, float y, float width, float size, float space, boolean bold) {

    float end() {
        return x + width;
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
