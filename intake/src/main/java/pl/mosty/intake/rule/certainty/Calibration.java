package pl.mosty.intake.rule.certainty;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import pl.mosty.intake.extraction.Evidence;

/// The confidence of a reading is how often readings of its rule and form were right in texts that
/// were annotated by hand, as `calibration.tsv` counts them.
///
/// - 297 right of 300: 0.99
/// - 232 right of 247: 0.89, for what is not {@value #SURE} stays below {@link Evidence#CERTAIN}
/// - 15 right of 15: 0.89, since few tell little
/// - 0 right of 0: 0.5
public final class Calibration {

    /// The least share of a row whose readings may be accepted unseen. Since it is reckoned with a
    /// wrong one more than was seen, most that reach it are right in 99 of 100.
    private static final double SURE = 0.98;

    private static final double MOST_UNCERTAIN = Evidence.CERTAIN - 0.01;
    private static final int MOST_DOUBTS = 3;

    /// By rule and form, parted by a space. Recounting puts other numbers in.
    static final Map<String, Double> COUNTED = read();

    private Calibration() {}

    /// For a rule that reads in one form only.
    public static double of(String rule) {
        return of(rule, "");
    }

    /// For an activity with so many doubts.
    public static double of(String rule, int doubts) {
        return of(rule, String.valueOf(Math.min(doubts, MOST_DOUBTS)));
    }

    /// @param form the layout or wording in which the rule reads, as in the table
    /// @throws IllegalArgumentException when the table lacks it
    public static double of(String rule, String form) {
        var counted = COUNTED.get(rule + " " + form);
        if (counted == null) {
            throw new IllegalArgumentException("not in calibration.tsv: " + rule + " " + form);
        }
        return counted;
    }

    /// The share with one right and one wrong added to what was counted, in hundredths.
    static double confidence(int right, int read) {
        double share = (right + 1.0) / (read + 2);
        return Math.round(100 * (share >= SURE ? share : Math.min(share, MOST_UNCERTAIN))) / 100.0;
    }

    private static Map<String, Double> read() {
        var counted = new HashMap<String, Double>();
        var in = Objects.requireNonNull(Calibration.class.getResourceAsStream("calibration.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var cells = line.split("\t", -1);
                    double confidence =
                            confidence(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
                    for (var rule : cells[0].split(", ", -1)) {
                        counted.put(rule + " " + cells[1], confidence);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counted;
    }
}
