package pl.mosty.intake.source.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Collects a page's characters and pictures in the order in which the file draws them.
final class Glyphs extends PDFTextStripper {

    private static final int MOST = 400_000;
    private final List<TextPosition> positions = new ArrayList<>();
    private final List<Drawn> pictures = new ArrayList<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final IdentityHashMap<Object, Boolean> bold = new IdentityHashMap<>();
    private final IdentityHashMap<Object, byte[]> mapped = new IdentityHashMap<>();
    private final IdentityHashMap<TextPosition, String> replaced = new IdentityHashMap<>();
    private final Map<Long, TextPosition> places = new HashMap<>();
    private int artifacts;
    private int shown;
    private int unmapped;

    /// @param replaced text that stands for what is drawn, or null
    private record Mark(boolean artifact, int id, @Nullable String replaced) {}

    /// A picture and where it is.
    ///
    /// @param mark number of its marked content, or -1
    record Drawn(PDImageXObject image, Rectangle2D place, int mark) {}

    Glyphs() {
        addOperator(new Pictures());
    }

    /// @throws IOException when the page is damaged
    void read(PDDocument document, PDPage page) throws IOException {
        positions.clear();
        pictures.clear();
        marks.clear();
        places.clear();
        replaced.clear();
        artifacts = 0;
        shown = 0;
        unmapped = 0;
        this.document = document;
        this.output = Writer.nullWriter();
        if (page.hasContents()) {
            processPage(page);
        }
    }

    List<TextPosition> positions() {
        return positions;
    }

    List<Drawn> pictures() {
        return pictures;
    }

    /// What the character stands for; empty where another one stands for it too.
    String text(TextPosition position) {
        var other = replaced.get(position);
        return other == null ? position.getUnicode() : other;
    }

    /// Characters that were drawn, and those among them that stand for no letter.
    int shown() {
        return shown;
    }

    int unmapped() {
        return unmapped;
    }

    boolean isBold(TextPosition position) {
        return bold.computeIfAbsent(position.getFont(), _ -> bold(position.getFont()));
    }

    private static boolean bold(PDFont font) {
        var name = font.getName();
        return name != null
                && name.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy|semib).*");
    }

    @Override
    protected void writePage() {}

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        int before = positions.size();
        shown++;
        if (shown > MOST) {
            return;
        }
        super.showGlyph(matrix, font, code, displacement);
        boolean missing =
                font instanceof PDSimpleFont && code >= 0 && code < 256 && !isMapped(font, code);
        unmapped += missing || (before == positions.size() && artifacts == 0) ? 1 : 0;
    }

    /// Asked once a letter of each font: 1 is yes, -1 no.
    private boolean isMapped(PDFont font, int code) throws IOException {
        var known = mapped.computeIfAbsent(font, _ -> new byte[256]);
        if (known[code] == 0) {
            known[code] = (byte) (isLetter(font.toUnicode(code)) ? 1 : -1);
        }
        return known[code] > 0;
    }

    private static boolean isLetter(@Nullable String unicode) {
        return unicode != null && !unicode.isEmpty() && unicode.charAt(0) != '\ufffd';
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        var mark = marks.peek();
        if (artifacts > 0 || text.getUnicode() == null) {
            shown--;
            return;
        }
        if (mark != null && mark.replaced() != null) {
            marks.pop();
            marks.push(new Mark(mark.artifact(), mark.id(), ""));
            replaced.put(text, mark.replaced());
        }
        if (isDoubled(text)) {
            return;
        }
        if (!positions.isEmpty() && text.isDiacritic() && positions.getLast().contains(text)) {
            positions.getLast().mergeDiacritic(text);
            return;
        }
        positions.add(text);
    }

    /// Some programs draw a letter twice, a little aside, to make it bold.
    private boolean isDoubled(TextPosition text) {
        long x = Math.round(text.getX() * 2.0);
        long y = Math.round(text.getY() * 2.0);
        var before = places.put((x << 32) ^ (y & 0xffffffffL), text);
        return before != null
                && before.getUnicode().equals(text.getUnicode())
                && !text.getUnicode().isBlank();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean artifact = tag != null && "Artifact".equals(tag.getName());
        int id = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        var replaced = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        marks.push(
                new Mark(artifact, id, replaced == null ? null : replaced.replace("\u00ad", "")));
        artifacts += artifact ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
        var mark = marks.poll();
        artifacts -= mark != null && mark.artifact() ? 1 : 0;
    }

    /// Notes pictures instead of passing them over.
    private final class Pictures extends DrawObject {

        private Pictures() {
            super(Glyphs.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            var resources = getResources();
            if (!operands.isEmpty()
                    && operands.getFirst() instanceof COSName name
                    && resources != null
                    && resources.isImageXObject(name)) {
                if (artifacts == 0 && resources.getXObject(name) instanceof PDImageXObject image) {
                    var matrix = getGraphicsState().getCurrentTransformationMatrix();
                    pictures.add(new Drawn(image, unit(matrix), mark()));
                }
            } else {
                super.process(operator, operands);
            }
        }

        private int mark() {
            return marks.stream().mapToInt(Mark::id).filter(it -> it >= 0).findFirst().orElse(-1);
        }

        private static Rectangle2D unit(Matrix matrix) {
            return matrix.createAffineTransform()
                    .createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1))
                    .getBounds2D();
        }
    }
}
