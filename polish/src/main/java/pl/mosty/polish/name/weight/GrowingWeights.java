package pl.mosty.polish.name.weight;

/// Weights that are being learned, in an open hash table of fixed size. One number holds a feature
/// and its weight: the upper half of the feature's key and the weight's bits. The key's lower half
/// tells where to begin to look.
public final class GrowingWeights implements Weights {

    private static final long UPPER_HALF = 0xFFFF_FFFF_0000_0000L;

    private final long[] table;
    private int size;

    /// @param places a power of two; more than three quarters of it are not filled
    public GrowingWeights(int places) {
        table = new long[places];
    }

    @Override
    public float get(long key) {
        return Float.intBitsToFloat((int) table[find(key)]);
    }

    public void put(long key, float value) {
        int at = find(key);
        size += table[at] == 0 ? 1 : 0;
        if (size * 4L > table.length * 3L) {
            throw new IllegalStateException("more weights than " + table.length + " places hold");
        }
        table[at] = (key & UPPER_HALF) | (Float.floatToRawIntBits(value) & ~UPPER_HALF);
    }

    /// Where the feature is or would be.
    private int find(long key) {
        int at = (int) key & (table.length - 1);
        while (table[at] != 0 && ((table[at] ^ key) & UPPER_HALF) != 0) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }
}
