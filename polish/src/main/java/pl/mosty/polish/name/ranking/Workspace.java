package pl.mosty.polish.name.ranking;

import java.util.Arrays;

/// The arrays that a name is ranked in, which the next name uses again.
final class Workspace {

    /// How many options all words of most names have together.
    private static final int OPTIONS = 256;

    /// How many words a name may have.
    final int words;

    final Trellis paths;
    final Best best;

    /// For every word where its options begin among those of all words.
    final int[] firsts;

    /// For every option of every word the points that no hypothesis changes.
    float[] alone = new float[OPTIONS];

    /// Which options of the word at hand are tried, and their points.
    int[] choices = new int[OPTIONS];

    float[] points = new float[OPTIONS];

    Workspace(int words) {
        this.words = words;
        paths = new Trellis(words);
        best = new Best(words);
        firsts = new int[words];
    }

    /// The points of options, with room for so many.
    float[] alone(int options) {
        if (options > alone.length) {
            alone = Arrays.copyOf(alone, options * 2);
            choices = new int[alone.length];
            points = new float[alone.length];
        }
        return alone;
    }
}
