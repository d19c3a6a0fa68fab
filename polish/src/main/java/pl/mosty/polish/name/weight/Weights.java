package pl.mosty.polish.name.weight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The ranker's weights by feature, in an open hash table. Most features have none, so one bit for
/// every key's beginning tells that before the table is asked.
public final class Weights {

    private static final int BITS_A_PLACE = 4;

    /// Enough for the shipped weights, so that opening need not grow the table.
    private static final int SHIPPED_PLACES = 1 << 17;

    private long[] keys = new long[SHIPPED_PLACES];
    private float[] values = new float[SHIPPED_PLACES];
    private long[] present = new long[SHIPPED_PLACES * BITS_A_PLACE / Long.SIZE];
    private int size;

    /// Reads `weights.txt`: under each template's name in brackets its features, which are three
    /// parts and the weight with one decimal, with tabs between them.
    public static Weights load() {
        var weights = new Weights();
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
        int bit = (int) (key >>> 32);
        if ((present[(bit >>> 6) & (present.length - 1)] & (1L << bit)) == 0) {
            return 0;
        }
        int at = (int) key & (keys.length - 1);
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return values[at];
            }
            at = (at + 1) & (keys.length - 1);
        }
        return 0;
    }

    public void put(long key, float value) {
        if (size * 3 > keys.length) {
            grow();
        }
        int at = (int) key & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        size += keys[at] == 0 ? 1 : 0;
        keys[at] = key;
        values[at] = value;
        int bit = (int) (key >>> 32);
        present[(bit >>> 6) & (present.length - 1)] |= 1L << bit;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new float[oldKeys.length * 2];
        present = new long[keys.length * BITS_A_PLACE / Long.SIZE];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
