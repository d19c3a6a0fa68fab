package pl.mosty.polish.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Learns how often readings of a share are right: isotonic regression over ranges of shares.
final class Calibration {

    private static final double[] BORDERS = {
        0.002, 0.01, 0.03, 0.07, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.82, 0.88, 0.92, 0.95,
        0.97, 0.985, 0.993, 0.997, 0.999, 1.01
    };

    private record Point(double share, boolean right, int mentions) {}

    /// A range of shares, or several that would not ascend otherwise.
    private record Block(double share, double right, double mentions) {

        Block with(Block other) {
            double all = mentions + other.mentions;
            return new Block(
                    (share * mentions + other.share * other.mentions) / all,
                    (right * mentions + other.right * other.mentions) / all,
                    all);
        }
    }

    private final List<Point> points = new ArrayList<>();

    /// Takes every reading of a name, right or not.
    void count(List<NameReading> readings, String lemma, int mentions) {
        for (var reading : readings) {
            points.add(new Point(reading.confidence(), reading.lemma().equals(lemma), mentions));
        }
    }

    void add(Calibration other) {
        points.addAll(other.points);
    }

    /// Prints the two rows of numbers that `Confidence` has.
    void print(String title) {
        var blocks = ascending();
        System.out.println(title);
        System.out.println("0, " + numbers(blocks, Block::share) + ", 1");
        System.out.println(
                "0, " + numbers(blocks, Block::right) + ", " + number(blocks.getLast().right()));
    }

    private List<Block> ascending() {
        points.sort(Comparator.comparingDouble(Point::share));
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (double border : BORDERS) {
            double share = 0;
            double right = 0;
            double mentions = 0;
            for (; at < points.size() && points.get(at).share() < border; at++) {
                var point = points.get(at);
                share += point.share() * point.mentions();
                right += point.right() ? point.mentions() : 0;
                mentions += point.mentions();
            }
            if (mentions == 0) {
                continue;
            }
            var block = new Block(share / mentions, right / mentions, mentions);
            while (!blocks.isEmpty() && blocks.getLast().right() > block.right()) {
                block = blocks.removeLast().with(block);
            }
            blocks.add(block);
        }
        return blocks;
    }

    private static String numbers(
            List<Block> blocks, java.util.function.ToDoubleFunction<Block> of) {
        return blocks.stream()
                .map(block -> number(of.applyAsDouble(block)))
                .collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
