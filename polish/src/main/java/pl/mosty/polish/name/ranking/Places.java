package pl.mosty.polish.name.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import pl.mosty.polish.name.weight.Hash;

/// Geographic names in the nominative, from SGJP, told apart by their hashes in an open table.
final class Places {

    private static final int PLACES = 1 << 13;

    private static final int BITS = 1 << 16;

    private final long[] hashes = new long[PLACES];

    /// One bit for the beginning of each hash: most outcomes are no places, and these bits lie
    /// close together.
    private final long[] present = new long[BITS / Long.SIZE];

    Places() {
        try (var in = Objects.requireNonNull(Places.class.getResourceAsStream("places.txt"))) {
            read(new String(in.readAllBytes(), StandardCharsets.UTF_8).toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(char[] lines) {
        long hash = Hash.EMPTY;
        boolean comment = false;
        for (char letter : lines) {
            if (letter != '\n') {
                comment |= letter == '#';
                hash = Hash.with(hash, letter);
                continue;
            }
            if (hash != Hash.EMPTY && !comment) {
                put(hash);
            }
            comment = false;
            hash = Hash.EMPTY;
        }
    }

    private void put(long hash) {
        hashes[find(hash)] = hash;
        present[word(hash)] |= 1L << hash;
    }

    /// @param hash of the name
    boolean contains(long hash) {
        return (present[word(hash)] & (1L << hash)) != 0 && hashes[find(hash)] != 0;
    }

    private static int word(long hash) {
        return (int) (hash >>> 6) & (BITS / Long.SIZE - 1);
    }

    private int find(long hash) {
        int at = (int) (hash >>> 40) & (PLACES - 1);
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & (PLACES - 1);
        }
        return at;
    }
}
