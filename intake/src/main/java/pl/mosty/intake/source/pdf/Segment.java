package pl.mosty.intake.source.pdf;

import java.util.Arrays;
import java.util.List;

/// Characters that stand together on one line, with the spaces that the file has, or that it lost.
///
/// @param size of most of its characters
record Segment(String text, float x, float end, float y, float size, boolean bold) {

    /// A gap of this share of a space is one, where the file writes no spaces itself.
    private static final float LOST_SPACE = 0.45f;

    /// Letters spread this much are set wide, not parted.
    private static final float SPREAD = 1.9f;

    static Segment of(List<Glyph> glyphs) {
        var first = glyphs.getFirst();
        float lost = threshold(glyphs);
        var text = new StringBuilder();
        int bold = 0;
        float end = first.x();
        for (var glyph : glyphs) {
            boolean parted = !text.isEmpty() && text.charAt(text.length() - 1) != ' ';
            if (parted && !glyph.isSpace() && glyph.x() - end > lost) {
                text.append(' ');
            }
            if (!glyph.isSpace()) {
                text.append(glyph.text());
                end = Math.max(end, glyph.end());
            } else if (parted) {
                text.append(glyph.text().indexOf('\u00a0') >= 0 ? '\u00a0' : ' ');
                end = Math.max(end, Math.min(glyph.end(), glyph.x() + glyph.space()));
            }
            bold += glyph.bold() ? 1 : 0;
        }
        return new Segment(
                text.toString().stripTrailing(),
                first.x(),
                end,
                first.y(),
                middle(glyphs),
                bold * 2 > glyphs.size());
    }

    private static float middle(List<Glyph> glyphs) {
        var sizes = new float[glyphs.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = glyphs.get(i).size();
        }
        Arrays.sort(sizes);
        return sizes[sizes.length / 2];
    }

    /// The gap from which on two letters belong to two words.
    private static float threshold(List<Glyph> glyphs) {
        var first = glyphs.getFirst();
        float least = Math.max(0.8f, LOST_SPACE * Math.min(first.space(), first.size() * 0.4f));
        var gaps = new float[glyphs.size()];
        int count = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (!glyphs.get(i).isSpace() && !glyphs.get(i - 1).isSpace()) {
                gaps[count++] = glyphs.get(i).x() - glyphs.get(i - 1).end();
            }
        }
        if (count < 4) {
            return least;
        }
        Arrays.sort(gaps, 0, count);
        float usual = gaps[count / 2];
        return usual > least ? usual * SPREAD : Math.max(least, usual + least * 0.8f);
    }
}
