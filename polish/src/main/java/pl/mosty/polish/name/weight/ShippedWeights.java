package pl.mosty.polish.name.weight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// The weights of `weights.txt` in an open hash table. Most of what a look-up costs is the way to
/// memory, so the table is as small as can be and nearly full: one number holds the upper 24 bits
/// of a feature's key and its weight in tenths. The key's lower bits tell where to begin to look.
/// Most features have no weight, which one bit for each tells before; of those that pass it some
/// three in ten million are taken for another feature.
public final class ShippedWeights implements Weights {

    private static final String COMPILED = "weights.table";

    /// Enough for the shipped weights, of which there are 28,000.
    private static final int PLACES = 1 << 15;

    private static final int BITS = 1 << 19;

    /// The part of an entry that tells the feature; the rest is the weight.
    private static final int FEATURE = 0xFFFF_FF00;

    private static final float[] WEIGHTS = weights();

    private final int[] table = new int[PLACES];
    private final long[] present = new long[BITS / Long.SIZE];
    private int size;

    ShippedWeights() {}

    private ShippedWeights(ByteBuffer compiled) {
        compiled.asIntBuffer().get(table);
        compiled.position(PLACES * Integer.BYTES);
        compiled.asLongBuffer().get(present);
    }

    /// By the last byte of an entry, the weight.
    private static float[] weights() {
        var weights = new float[1 << Byte.SIZE];
        for (int tenths = Byte.MIN_VALUE; tenths <= Byte.MAX_VALUE; tenths++) {
            weights[tenths & ~FEATURE] = tenths / 10f;
        }
        return weights;
    }

    /// The weights as the build has written them.
    public static Weights load() {
        try (var in = ShippedWeights.class.getResourceAsStream(COMPILED)) {
            return in == null
                    ? WeightText.read()
                    : new ShippedWeights(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the weights as [#load] reads them.
    ///
    /// @param directory of this package's classes
    public void compile(Path directory) throws IOException {
        var compiled = ByteBuffer.allocate(PLACES * Integer.BYTES + BITS / Byte.SIZE);
        compiled.asIntBuffer().put(table);
        compiled.position(PLACES * Integer.BYTES);
        compiled.asLongBuffer().put(present);
        Files.write(directory.resolve(COMPILED), compiled.array());
    }

    @Override
    public float get(long key) {
        return (present[word(key)] & bit(key)) == 0 ? 0 : WEIGHTS[table[find(key)] & ~FEATURE];
    }

    /// @param tenths of the weight, not 0
    void put(long key, int tenths) {
        if ((byte) tenths != tenths || ++size == PLACES) {
            throw new IllegalStateException("no room for " + tenths + " behind " + size);
        }
        table[find(key)] = feature(key) | (tenths & ~FEATURE);
        present[word(key)] |= bit(key);
    }

    /// Where the feature is or would be.
    private int find(long key) {
        int at = (int) key & (PLACES - 1);
        while (table[at] != 0 && (table[at] & FEATURE) != feature(key)) {
            at = (at + 1) & (PLACES - 1);
        }
        return at;
    }

    private static int feature(long key) {
        return (int) (key >>> 32) & FEATURE;
    }

    private static int word(long key) {
        return (int) (key >>> 20) & (BITS / Long.SIZE - 1);
    }

    private static long bit(long key) {
        return 1L << (key >>> 34);
    }
}
