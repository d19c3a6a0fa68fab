package pl.mosty.app.importing.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import pl.mosty.app.register.photo.Photo;
import pl.mosty.app.register.photo.PhotoFile;
import pl.mosty.intake.source.content.Picture;

/// Makes files of the register of pictures inside documents. Kinds that the register does not keep
/// become PNG; only the head of the others is read.
final class PictureFiles {

    private static final long MOST_PIXELS = 24_000_000;
    private static final int SIMPLE_WEBP = 0x20385056; // "VP8 ", the last letter first
    private static final int FOURTEEN_BITS = 0x3fff;

    private PictureFiles() {}

    /// Empty where the picture is damaged or of another kind.
    static Optional<PhotoFile> of(Picture picture) {
        try {
            return switch (picture.mediaType()) {
                case "image/jpeg", "image/png" -> kept(picture);
                case "image/gif", "image/bmp" -> converted(picture);
                case "image/webp" -> webp(picture);
                default -> Optional.empty();
            };
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PhotoFile> kept(Picture picture) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(
                        file(
                                picture.mediaType(),
                                reader.getWidth(0),
                                reader.getHeight(0),
                                picture.bytes()));
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<PhotoFile> converted(Picture picture) throws IOException {
        var size = kept(picture);
        if (size.isEmpty()
                || (long) size.get().info().width() * size.get().info().height() > MOST_PIXELS) {
            return Optional.empty();
        }
        var pixels = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        var out = new ByteArrayOutputStream();
        ImageIO.write(pixels, "png", out);
        return Optional.of(
                file("image/png", pixels.getWidth(), pixels.getHeight(), out.toByteArray()));
    }

    private static Optional<PhotoFile> webp(Picture picture) {
        var header = ByteBuffer.wrap(picture.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        if (header.getInt(12) != SIMPLE_WEBP) {
            return Optional.empty();
        }
        int width = header.getShort(26) & FOURTEEN_BITS;
        int height = header.getShort(28) & FOURTEEN_BITS;
        return width == 0 || height == 0
                ? Optional.empty()
                : Optional.of(file("image/webp", width, height, picture.bytes()));
    }

    private static PhotoFile file(String type, int width, int height, byte[] bytes) {
        try {
            var sha256 =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new PhotoFile(new Photo.FileInfo(type, width, height, sha256), bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
