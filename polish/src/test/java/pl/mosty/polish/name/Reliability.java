package pl.mosty.polish.name;

import java.util.List;
import java.util.Locale;

/// How often readings of a confidence are right: those of well measured confidence as often as it
/// says.
final class Reliability {

    private static final double[] BORDERS = {0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.01};

    private final double[] confidences = new double[BORDERS.length];
    private final int[] right = new int[BORDERS.length];
    private final int[] all = new int[BORDERS.length];

    /// Counts the best reading.
    void count(List<NameReading> readings, String lemma, int mentions) {
        var best = readings.getFirst();
        int bin = 0;
        while (best.confidence() >= BORDERS[bin]) {
            bin++;
        }
        confidences[bin] += best.confidence() * mentions;
        right[bin] += best.lemma().equals(lemma) ? mentions : 0;
        all[bin] += mentions;
    }

    void add(Reliability other) {
        for (int bin = 0; bin < all.length; bin++) {
            confidences[bin] += other.confidences[bin];
            right[bin] += other.right[bin];
            all[bin] += other.all[bin];
        }
    }

    /// Prints a row for every range of confidence, and the mean distance between confidence and
    /// share of right ones.
    void print(String title) {
        double distance = 0;
        int sum = 0;
        System.out.println("| " + title + " | mentions | mean confidence | right |");
        System.out.println("|---|---|---|---|");
        for (int bin = 0; bin < all.length; bin++) {
            distance += Math.abs(confidences[bin] - right[bin]);
            sum += all[bin];
            System.out.printf(
                    Locale.ROOT,
                    "| %.2f–%.2f | %d | %.3f | %.3f |%n",
                    bin == 0 ? 0 : BORDERS[bin - 1],
                    Math.min(1, BORDERS[bin]),
                    all[bin],
                    confidences[bin] / Math.max(1, all[bin]),
                    (double) right[bin] / Math.max(1, all[bin]));
        }
        System.out.printf(Locale.ROOT, "mean distance %.3f%n%n", distance / sum);
    }
}
