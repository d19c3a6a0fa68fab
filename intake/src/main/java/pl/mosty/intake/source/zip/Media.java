package pl.mosty.intake.source.zip;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// Tells pictures that a browser shows by their first bytes.
public final class Media {

    private Media() {}

    /// `image/jpeg`, `image/png`, `image/gif`, `image/webp`, `image/bmp`, or null for any other.
    public static @Nullable String type(byte[] bytes) {
        if (bytes.length < 16) {
            return null;
        }
        var head = ByteBuffer.wrap(bytes);
        int first = head.getInt(0);
        if (first >>> 8 == 0xffd8ff) {
            return "image/jpeg";
        }
        return switch (first) {
            case 0x89504e47 -> "image/png";
            case 0x47494638 -> "image/gif";
            case 0x52494646 -> head.getInt(8) == 0x57454250 ? "image/webp" : null;
            default -> first >>> 16 == 0x424d ? "image/bmp" : null;
        };
    }
}
