package pl.mosty.intake.source.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import pl.mosty.intake.source.Refusal.Reason;
import pl.mosty.intake.source.flow.RefusedException;

/// The parts of an office file. Nothing is believed of what the archive says about sizes: every
/// byte is counted while it is unpacked.
public final class OfficeZip {

    private static final int MOST_ENTRIES = 4000;
    private static final long MOST_XML = 96L << 20;
    private static final long MOST_PICTURES = 64L << 20;
    private static final long MOST_IN_ALL = 300L << 20;

    /// Below this size a part may be as repetitive as it likes.
    private static final int SMALL = 4 << 20;

    /// Unpacked to packed bytes; the XML of real documents stays below 60.
    private static final int MOST_RATIO = 120;

    private final Map<String, byte[]> parts = new HashMap<>();
    private boolean macros;
    private boolean picturesLeftOut;
    private long all;
    private long xml;
    private long pictures;

    private OfficeZip() {}

    /// @throws RefusedException when the archive is damaged, or a bomb
    public static OfficeZip unpack(byte[] bytes) throws RefusedException {
        var zip = new OfficeZip();
        var counted = new Counted(bytes);
        try (var in = new ZipInputStream(counted)) {
            int entries = 0;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new RefusedException(Reason.ZIP_BOMB);
                }
                zip.take(entry, in, counted);
            }
            if (entries == 0) {
                throw new RefusedException(Reason.BROKEN);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException(Reason.BROKEN);
        }
        return zip;
    }

    private void take(ZipEntry entry, ZipInputStream in, Counted counted)
            throws IOException, RefusedException {
        var name = entry.getName().replace('\\', '/');
        var lower = name.toLowerCase(Locale.ROOT);
        macros |= lower.endsWith("vbaproject.bin") || lower.startsWith("basic/");
        boolean isXml =
                lower.endsWith(".xml") || lower.endsWith(".rels") || lower.equals("mimetype");
        boolean isPicture = lower.matches(".*\\.(?:jpe?g|png|gif|bmp|webp|tiff?)");
        var out =
                isXml || (isPicture && pictures < MOST_PICTURES)
                        ? new ByteArrayOutputStream()
                        : null;
        long packedBefore = counted.taken();
        long unpacked = 0;
        var buffer = new byte[16 << 10];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            unpacked += n;
            all += n;
            xml += isXml ? n : 0;
            long packed = Math.max(1, counted.taken() - packedBefore + 512);
            if (all > MOST_IN_ALL
                    || xml > MOST_XML
                    || (unpacked > SMALL && unpacked / packed > MOST_RATIO)) {
                throw new RefusedException(Reason.ZIP_BOMB);
            }
            if (out != null) {
                out.write(buffer, 0, n);
            }
        }
        pictures += isPicture ? unpacked : 0;
        if (out != null) {
            parts.putIfAbsent(name, out.toByteArray());
        } else {
            picturesLeftOut |= isPicture;
        }
    }

    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /// @throws RefusedException when it is missing
    public byte[] get(String name) throws RefusedException {
        return find(name).orElseThrow(() -> new RefusedException(Reason.BROKEN));
    }

    public boolean hasMacros() {
        return macros;
    }

    public boolean leftPicturesOut() {
        return picturesLeftOut;
    }

    /// Says how many packed bytes were taken.
    private static final class Counted extends InputStream {

        private final ByteArrayInputStream in;
        private final long length;

        Counted(byte[] bytes) {
            in = new ByteArrayInputStream(bytes);
            length = bytes.length;
        }

        long taken() {
            return length - in.available();
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int count) {
            return in.read(buffer, offset, count);
        }
    }
}
