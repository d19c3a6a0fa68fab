package pl.mosty.benchmark.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// A long invented report as DOCX and PDF.
final class Documents {

    private static final float LEFT = 70;
    private static final float RIGHT = 525;
    private static final float SIZE = 11;
    private static final int LINES = 48;

    private Documents() {}

    static List<String> paragraphs(int count) {
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            paragraphs.add(
                    ("W dniu %d maja delegacja z Lipowa, której przewodził burmistrz, odwiedziła szkołę numer %d "
                                    + "i bibliotekę w Dębie; rozmawiano o wymianie uczniów, stażach w urzędzie oraz "
                                    + "o wspólnym festynie nad rzeką, który zaplanowano na %d czerwca. Wieczorem "
                                    + "w ratuszu wystąpiła orkiestra, a goście podpisali księgę pamiątkową.")
                            .formatted(1 + i % 30, i, 1 + i % 28));
        }
        return paragraphs;
    }

    static byte[] docx(List<String> paragraphs) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            for (var paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
        return out.toByteArray();
    }

    static byte[] pdf(List<String> paragraphs) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var file =
                        Objects.requireNonNull(
                                PDDocument.class.getResourceAsStream(
                                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            var font = PDType0Font.load(document, file, true);
            var lines = new ArrayList<String>();
            for (var paragraph : paragraphs) {
                lines.addAll(wrapped(paragraph, font));
            }
            for (int i = 0; i < lines.size(); i += LINES) {
                page(document, font, lines.subList(i, Math.min(lines.size(), i + LINES)));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void page(PDDocument document, PDFont font, List<String> lines)
            throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            float y = PDRectangle.A4.getHeight() - LEFT;
            for (var line : lines) {
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset(LEFT, y);
                content.showText(line);
                content.endText();
                y -= SIZE * 1.3f;
            }
        }
    }

    private static List<String> wrapped(String paragraph, PDFont font) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : paragraph.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * SIZE > RIGHT - LEFT) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
