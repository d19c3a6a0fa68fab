package pl.mosty.intake.source.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.flow.Piece;
import pl.mosty.intake.source.zip.Media;

/// The photographs of a page. Rules, logos and backgrounds are left out by their size.
final class PdfPictures {

    private static final int ICON = 64;
    private static final int MOST_PIXELS = 24_000_000;
    private static final int MOST_BYTES = 20 << 20;
    private static final int MOST_IN_ALL = 48 << 20;
    private final Alternatives alternatives;
    private int bytes;

    PdfPictures(Alternatives alternatives) {
        this.alternatives = alternatives;
    }

    /// A picture, where its middle is, and its lower edge in points from the top of the page.
    record Placed(Piece.Image image, float middle, float bottom) {}

    List<Placed> of(Glyphs glyphs, COSDictionary page, float height, List<Notice.Kind> notices) {
        var placed = new ArrayList<Placed>();
        for (var drawn : glyphs.pictures()) {
            var place = drawn.place();
            boolean icon = place.getWidth() < ICON / 2.0 || place.getHeight() < ICON / 2.0;
            if (icon || drawn.image().getWidth() < ICON || drawn.image().getHeight() < ICON) {
                continue;
            }
            var content = read(drawn.image());
            if (content == null) {
                notices.add(Notice.Kind.PICTURE_LEFT_OUT);
            }
            var alt = alternatives.find(page, drawn.mark()).orElse(null);
            var type = content == null ? null : Media.type(content);
            placed.add(
                    new Placed(
                            new Piece.Image(alt, null, type, type == null ? null : content),
                            (float) place.getCenterX(),
                            height - (float) place.getMinY()));
        }
        return placed;
    }

    private byte @Nullable [] read(PDImageXObject image) {
        long pixels = (long) image.getWidth() * image.getHeight();
        if (pixels > MOST_PIXELS || bytes > MOST_IN_ALL) {
            return null;
        }
        try {
            var content = isJpeg(image) ? jpeg(image) : png(image);
            bytes += content.length;
            return content.length > MOST_BYTES ? null : content;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static boolean isJpeg(PDImageXObject image) throws IOException {
        var filters = image.getStream().getFilters();
        return filters.size() == 1
                && filters.getFirst().equals(COSName.DCT_DECODE)
                && image.getColorSpace().getNumberOfComponents() != 4;
    }

    private static byte[] jpeg(PDImageXObject image) throws IOException {
        try (var in = image.getStream().getCOSObject().createRawInputStream()) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    private static byte[] png(PDImageXObject image) throws IOException {
        BufferedImage pixels = image.getImage();
        var out = new ByteArrayOutputStream();
        ImageIO.write(pixels, "png", out);
        return out.toByteArray();
    }
}
