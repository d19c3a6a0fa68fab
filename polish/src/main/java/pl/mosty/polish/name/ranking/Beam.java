package pl.mosty.polish.name.ranking;

import org.jspecify.annotations.Nullable;

/// The best few paths, best first; of equals the earlier.
final class Beam {

    static final int WIDTH = 6;

    private final @Nullable Path[] paths = new Path[WIDTH];
    private int size;

    int size() {
        return size;
    }

    @SuppressWarnings("NullAway") // all places below the size are taken
    Path get(int place) {
        return paths[place];
    }

    boolean wouldTake(float score) {
        return size < WIDTH || score > get(WIDTH - 1).score();
    }

    /// @param path that the beam would take
    void put(Path path) {
        int place = size < WIDTH ? size++ : WIDTH - 1;
        while (place > 0 && get(place - 1).score() < path.score()) {
            paths[place] = paths[place - 1];
            place--;
        }
        paths[place] = path;
    }

    void clear() {
        size = 0;
    }
}
