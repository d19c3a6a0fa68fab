package pl.mosty.polish.name.ranking;

import org.jspecify.annotations.Nullable;

/// The best few ways to go on by one word, best first; of equals the earlier. Paths are made only
/// of those that stay.
final class Beam {

    static final int WIDTH = 6;

    private final @Nullable Path[] from = new Path[WIDTH];
    private final int[] choices = new int[WIDTH];
    private final float[] points = new float[WIDTH];
    private final float[] scores = new float[WIDTH];
    private final @Nullable Path[] paths = new Path[WIDTH];
    private int size;

    int size() {
        return size;
    }

    @SuppressWarnings("NullAway") // all places below the size are taken once they are grown
    Path get(int place) {
        return paths[place];
    }

    /// Begins with one path.
    void begin(Path path) {
        paths[0] = path;
        size = 1;
    }

    /// Takes a path with one more choice unless there are enough better ones.
    void offer(Path path, int choice, float more) {
        float score = path.score() + more;
        if (size == WIDTH && score <= scores[WIDTH - 1]) {
            return;
        }
        int place = size < WIDTH ? size++ : WIDTH - 1;
        while (place > 0 && scores[place - 1] < score) {
            move(place - 1, place);
            place--;
        }
        from[place] = path;
        choices[place] = choice;
        points[place] = more;
        scores[place] = score;
    }

    private void move(int place, int to) {
        from[to] = from[place];
        choices[to] = choices[place];
        points[to] = points[place];
        scores[to] = scores[place];
    }

    /// Makes paths of all that stayed.
    ///
    /// @param word that was chosen for
    void grow(ScoredWord word) {
        for (int i = 0; i < size; i++) {
            var path = from[i];
            paths[i] = path == null ? null : path.with(word, choices[i], points[i]);
        }
    }

    void clear() {
        size = 0;
    }
}
