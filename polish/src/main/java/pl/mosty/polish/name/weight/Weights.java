package pl.mosty.polish.name.weight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// The ranker's weights by feature, in an open hash table of fixed size. Most of what a look-up
/// costs is the way to memory, so the table is dense and one number holds a feature and its weight:
/// the upper half of the feature's key and the weight's bits. The key's lower half tells where to
/// begin to look. Most features have no weight, which one bit for each tells before.
public final class Weights {

    private static final String COMPILED = "weights.table";
    private static final long UPPER_HALF = 0xFFFF_FFFF_0000_0000L;
    private static final int BITS_A_PLACE = 8;

    /// Enough for the shipped weights.
    static final int SHIPPED_PLACES = 1 << 16;

    private final long[] table;
    private final long[] present;
    private int size;

    /// @param places a power of two; more than three quarters of it are not filled
    public Weights(int places) {
        table = new long[places];
        present = new long[places * BITS_A_PLACE / Long.SIZE];
    }

    private Weights(long[] table, long[] present) {
        this.table = table;
        this.present = present;
    }

    /// The shipped weights, as the build has written them.
    public static Weights load() {
        try (var in = Weights.class.getResourceAsStream(COMPILED)) {
            return in == null ? WeightText.read() : read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Weights read(byte[] compiled) {
        var numbers = ByteBuffer.wrap(compiled).asLongBuffer();
        var table = new long[SHIPPED_PLACES];
        var present = new long[numbers.capacity() - SHIPPED_PLACES];
        numbers.get(table).get(present);
        return new Weights(table, present);
    }

    /// Writes the weights as [#load] reads them.
    ///
    /// @param directory of this package's classes
    public void compile(Path directory) throws IOException {
        var numbers = ByteBuffer.allocate((table.length + present.length) * Long.BYTES);
        numbers.asLongBuffer().put(table).put(present);
        Files.write(directory.resolve(COMPILED), numbers.array());
    }

    float get(long key) {
        if ((present[word(key)] & bit(key)) == 0) {
            return 0;
        }
        long entry = table[find(key)];
        return Float.intBitsToFloat((int) entry);
    }

    public void put(long key, float value) {
        int at = find(key);
        size += table[at] == 0 ? 1 : 0;
        if (size * 4L > table.length * 3L) {
            throw new IllegalStateException("more weights than " + table.length + " places hold");
        }
        table[at] = (key & UPPER_HALF) | (Float.floatToRawIntBits(value) & ~UPPER_HALF);
        present[word(key)] |= bit(key);
    }

    /// Where the feature is or would be.
    private int find(long key) {
        int at = (int) key & (table.length - 1);
        while (table[at] != 0 && ((table[at] ^ key) & UPPER_HALF) != 0) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private int word(long key) {
        return (int) (key >>> 38) & (present.length - 1);
    }

    private static long bit(long key) {
        return 1L << (key >>> 32);
    }
}
