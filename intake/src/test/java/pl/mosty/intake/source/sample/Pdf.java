package pl.mosty.intake.source.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// PDF files drawn line by line; heights are counted from the top of the page.
public final class Pdf implements AutoCloseable {

    public static final float LEFT = 70;
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;

    public Pdf() {
        try {
            var file =
                    PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
            font = PDType0Font.load(document, Objects.requireNonNull(file), true);
            page = open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream open() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        return new PDPageContentStream(document, sheet);
    }

    public Pdf page() {
        try {
            page.close();
            page = open();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Pdf line(float x, float y, String words) {
        return line(x, y, 11, words);
    }

    public Pdf line(float x, float y, float size, String words) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            page.showText(words);
            page.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lines one under the other, 14 points apart.
    public Pdf lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            line(x, y + 14 * i, lines[i]);
        }
        return this;
    }

    public Pdf picture(float x, float y, float width, float height) {
        try {
            var image = LosslessFactory.createFromImage(document, Pictures.image());
            page.drawImage(image, x, PDRectangle.A4.getHeight() - y - height, width, height);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PDDocument document() {
        return document;
    }

    public byte[] bytes() {
        try {
            page.close();
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
