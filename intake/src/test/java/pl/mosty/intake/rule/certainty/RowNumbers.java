package pl.mosty.intake.rule.certainty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Has every reading tell the row of `calibration.tsv` it belongs to instead of its confidence.
public final class RowNumbers {

    /// More than the rows of the table.
    private static final double MANY = 1000;

    private RowNumbers() {}

    /// The lines of the table, notes and blank ones too.
    public static List<String> lines() {
        try (var in = Calibration.class.getResourceAsStream("calibration.tsv")) {
            var bytes = Objects.requireNonNull(in).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a line is a row and no note.
    public static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    /// From now on, for as long as the program runs.
    public static void tell() {
        var lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (isRow(lines.get(i))) {
                var cells = lines.get(i).split("\t", -1);
                for (var rule : cells[0].split(", ", -1)) {
                    Calibration.COUNTED.put(rule + " " + cells[1], i / MANY);
                }
            }
        }
    }

    /// Index of its line.
    public static int of(double confidence) {
        return (int) Math.round(confidence * MANY);
    }

    /// The confidence that a row gives.
    public static double confidence(int right, int read) {
        return Calibration.confidence(right, read);
    }
}
