package pl.mosty.intake.source.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.Format;
import pl.mosty.intake.source.Refusal.Reason;
import pl.mosty.intake.source.SourceText;
import pl.mosty.intake.source.content.Details;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.content.Picture;
import pl.mosty.intake.source.content.Place;
import pl.mosty.intake.source.content.Places;
import pl.mosty.intake.source.flow.RefusedException;

/// How the process says what it read.
final class Wire {

    private static final int MOST_BYTES = 80 << 20;
    private static final int MOST_ITEMS = 100_000;

    private Wire() {}

    static void write(Reason reason, DataOutputStream out) throws IOException {
        out.writeBoolean(false);
        out.writeUTF(reason.name());
    }

    static void write(SourceText source, DataOutputStream out) throws IOException {
        out.writeBoolean(true);
        text(source.text(), out);
        optional(source.details().title(), out);
        optional(source.details().year() == null ? null : "" + source.details().year(), out);
        out.writeUTF(source.places().unit().name());
        out.writeInt(source.places().starts().size());
        for (int start : source.places().starts()) {
            out.writeInt(start);
        }
        out.writeInt(source.pictures().size());
        for (var picture : source.pictures()) {
            out.writeInt(picture.offset());
            optional(picture.alt(), out);
            optional(picture.caption(), out);
            optional(picture.credit(), out);
            text(picture.mediaType(), out);
            out.writeInt(picture.bytes().length);
            out.write(picture.bytes());
        }
        out.writeInt(source.notices().size());
        for (var notice : source.notices()) {
            out.writeUTF(notice.kind().name());
            var place = notice.place();
            out.writeInt(place == null ? 0 : place.number());
        }
    }

    /// @throws RefusedException when that is what the process says
    static SourceText read(DataInputStream in, String name) throws IOException, RefusedException {
        if (!in.readBoolean()) {
            throw new RefusedException(Reason.valueOf(in.readUTF()));
        }
        var text = text(in);
        var title = optional(in);
        var year = optional(in);
        var unit = Place.Unit.valueOf(in.readUTF());
        var starts = new ArrayList<Integer>();
        for (int left = count(in); left > 0; left--) {
            starts.add(in.readInt());
        }
        var pictures = pictures(in);
        var notices = new ArrayList<Notice>();
        for (int left = count(in); left > 0; left--) {
            var kind = Notice.Kind.valueOf(in.readUTF());
            int number = in.readInt();
            notices.add(new Notice(kind, number == 0 ? null : new Place(unit, number)));
        }
        return new SourceText(
                name,
                text,
                Format.PDF,
                new Details(title, year == null ? null : Integer.valueOf(year)),
                new Places(unit, starts),
                pictures,
                notices);
    }

    private static List<Picture> pictures(DataInputStream in) throws IOException {
        var pictures = new ArrayList<Picture>();
        for (int left = count(in); left > 0; left--) {
            int offset = in.readInt();
            var alt = optional(in);
            var caption = optional(in);
            var credit = optional(in);
            var type = text(in);
            pictures.add(new Picture(offset, alt, caption, credit, type, bytes(in)));
        }
        return pictures;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_ITEMS) {
            throw new IOException("no such count: " + count);
        }
        return count;
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("no such length: " + length);
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("cut short");
        }
        return bytes;
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static void optional(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            text(text, out);
        }
    }

    private static @Nullable String optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? text(in) : null;
    }
}
