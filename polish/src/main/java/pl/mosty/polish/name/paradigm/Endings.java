package pl.mosty.polish.name.paradigm;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import pl.mosty.polish.name.weight.Hash;
import pl.mosty.polish.name.weight.Label;

/// The paradigms read backwards, found by the ending of a form. What an ending is changed into is
/// read from the file when it is first met.
public final class Endings {

    /// Takes one nominative that a form may belong to.
    public interface Undone {

        /// @param stem how many letters of the form it begins with
        /// @param slots where the form stands then
        /// @param rule the first of the paradigms that lead to it
        void accept(String lemma, int stem, long slots, Label rule);
    }

    static final String COMPILED = "endings.table";
    static final int PLACES = 1 << 12;

    /// By the hash of the ending's letters from the last to the first.
    private final long[] keys = new long[PLACES];

    /// Where in the file's data an ending's changes begin; 0 when it only continues to longer ones.
    private final int[] starts = new int[PLACES];

    private final byte[] data;
    private final AtomicReferenceArray<EndingChange[]> changes = new AtomicReferenceArray<>(PLACES);

    private Endings(byte[] file) {
        var buffer = ByteBuffer.wrap(file);
        buffer.asLongBuffer().get(keys);
        buffer.position(PLACES * Long.BYTES);
        buffer.asIntBuffer().get(starts);
        buffer.position(PLACES * (Long.BYTES + Integer.BYTES));
        data = new byte[buffer.remaining()];
        buffer.get(data);
    }

    /// The shipped endings, as the build has written them.
    public static Endings load() {
        try (var in = Endings.class.getResourceAsStream(COMPILED)) {
            return new Endings(in == null ? EndingCompiler.compile() : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int place(long[] keys, long hash) {
        int place = (int) (hash ^ (hash >>> 32)) & (PLACES - 1);
        while (keys[place] != 0 && keys[place] != hash) {
            place = (place + 1) & (PLACES - 1);
        }
        return place;
    }

    /// Shows every nominative that a form may belong to; one may be shown twice.
    public void undo(String form, Undone undone) {
        long hash = Hash.EMPTY;
        for (int stem = form.length() - 1; stem > 0; stem--) {
            hash = Hash.with(hash, form.charAt(stem));
            int place = place(keys, hash);
            if (keys[place] == 0) {
                return;
            }
            if (starts[place] != 0) {
                var kept = form.substring(0, stem);
                for (var change : changes(place)) {
                    change.undo(form, stem, kept, undone);
                }
            }
        }
    }

    private EndingChange[] changes(int place) {
        var found = changes.getAcquire(place);
        if (found == null) {
            found = read(starts[place]);
            changes.setRelease(place, found);
        }
        return found;
    }

    private EndingChange[] read(int start) {
        try (var in =
                new DataInputStream(new ByteArrayInputStream(data, start, data.length - start))) {
            var read = new EndingChange[in.readUnsignedByte()];
            for (int i = 0; i < read.length; i++) {
                read[i] = EndingChange.read(in);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
