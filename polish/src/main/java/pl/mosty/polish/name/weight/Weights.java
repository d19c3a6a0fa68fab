package pl.mosty.polish.name.weight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The ranker's weights by feature, in an open hash table. Two features with one 64-bit hash would
/// share a weight; none of the shipped ones do.
public final class Weights {

    private long[] keys = new long[1 << 12];
    private float[] values = new float[1 << 12];
    private int size;

    /// Reads `weights.txt`: template, three parts and the weight, with tabs between them.
    public static Weights load() {
        var weights = new Weights();
        try (var in = Objects.requireNonNull(Weights.class.getResourceAsStream("weights.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(weights::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }

    private void addLine(String line) {
        var columns = line.split("\t", -1);
        put(hash(columns[0], columns[1], columns[2], columns[3]), Float.parseFloat(columns[4]));
    }

    public static long hash(String template, String one, String two, String three) {
        long hash = template.hashCode();
        hash = mix(hash * 0x9E3779B97F4A7C15L + one.hashCode());
        hash = mix(hash * 0x9E3779B97F4A7C15L + two.hashCode());
        hash = mix(hash * 0x9E3779B97F4A7C15L + three.hashCode());
        return hash == 0 ? 1 : hash;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 29);
    }

    public float get(long key) {
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
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new float[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
