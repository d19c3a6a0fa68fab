package pl.mosty.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.photo.Photo;
import pl.mosty.app.register.photo.PhotoFile;
import pl.mosty.app.register.photo.Photos;
import tools.jackson.databind.json.JsonMapper;

/// Gives the photo blocks of the sample chapters their pictures, found by year and caption.
@Component
class SamplePhotos {

    private static final int FORMAT_AT = 12;
    private static final int SIMPLE = 0x20385056; // "VP8 ", the last letter first
    private static final int WIDTH_AT = 26;
    private static final int HEIGHT_AT = 28;
    private static final int FOURTEEN_BITS = 0x3fff;

    private final Photos photos;
    private final JsonMapper json;

    SamplePhotos(Photos photos, JsonMapper json) {
        this.photos = photos;
        this.json = json;
    }

    private record Entry(int year, int line, String caption, String file) {}

    void attach(CityId city, Path directory, Actor actor) {
        for (var entry : json.readValue(directory.resolve("manifest.json"), Entry[].class)) {
            photos.list(city, entry.year()).stream()
                    .filter(photo -> entry.caption().equals(photo.details().caption()))
                    .findFirst()
                    .ifPresent(photo ->
                            photos.attach(
                                    city,
                                    photo.id(),
                                    webp(directory.resolve(entry.file())),
                                    actor));
        }
    }

    /// The samples are WebP files with an extended header, which tells the size of the canvas less
    /// one.
    private static PhotoFile webp(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            if (header.getInt(FORMAT_AT) != SIMPLE) {
                throw new IllegalStateException("not a simple lossy WebP file: " + file);
            }
            return new PhotoFile(
                    new Photo.FileInfo(
                            "image/webp",
                            header.getShort(WIDTH_AT) & FOURTEEN_BITS,
                            header.getShort(HEIGHT_AT) & FOURTEEN_BITS,
                            HexFormat.of()
                                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))),
                    bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
