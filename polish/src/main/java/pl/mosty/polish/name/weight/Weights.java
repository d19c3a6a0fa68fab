package pl.mosty.polish.name.weight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The ranker's weights by feature, in an open hash table of fixed size. Most of what a look-up
/// costs is the way to memory, so the table is dense and one number holds a feature and its weight:
/// the upper half of the feature's key and the weight's bits. The key's lower half tells where to
/// begin to look. Most features have no weight, which one bit for each tells before.
public final class Weights {

    private static final long UPPER_HALF = 0xFFFF_FFFF_0000_0000L;
    private static final int BITS_A_PLACE = 8;

    /// Enough for the shipped weights.
    private static final int SHIPPED_PLACES = 1 << 16;

    private final long[] table;
    private final long[] present;
    private int size;

    /// @param places a power of two; more than three quarters of it are not filled
    public Weights(int places) {
        table = new long[places];
        present = new long[places * BITS_A_PLACE / Long.SIZE];
    }

    /// Reads `weights.txt`: under each template's name in brackets its features, which are three
    /// parts and the weight with one decimal, with tabs between them.
    public static Weights load() {
        var weights = new Weights(SHIPPED_PLACES);
        try (var in = Objects.requireNonNull(Weights.class.getResourceAsStream("weights.txt"))) {
            weights.read(new String(in.readAllBytes(), StandardCharsets.UTF_8).toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }

    private void read(char[] text) {
        var parts = new long[3];
        long template = Hash.EMPTY;
        int at = 0;
        while (at < text.length) {
            if (text[at] == '#') {
                while (text[at++] != '\n') {}
                continue;
            }
            if (text[at] == '[') {
                template = Hash.EMPTY;
                for (at++; text[at] != ']'; at++) {
                    template = Hash.with(template, text[at]);
                }
                at += 2;
                continue;
            }
            for (int part = 0; part < parts.length; part++) {
                long hash = Hash.EMPTY;
                for (; text[at] != '\t'; at++) {
                    hash = Hash.with(hash, text[at]);
                }
                parts[part] = hash;
                at++;
            }
            boolean negative = text[at] == '-';
            int tenths = 0;
            for (; text[at] != '\n'; at++) {
                if (Character.isDigit(text[at])) {
                    tenths = tenths * 10 + text[at] - '0';
                }
            }
            at++;
            put(
                    Template.key(template, parts[0], parts[1], parts[2]),
                    (negative ? -tenths : tenths) / 10f);
        }
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
