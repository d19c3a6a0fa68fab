package pl.mosty.polish.name.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.NameReading;

/// A user's own forms, put over what the library reads and writes.
public final class NameCorrections {

    public static final NameCorrections NONE = new NameCorrections(List.of());

    private final List<NameCorrection> corrections;

    public NameCorrections(List<NameCorrection> corrections) {
        this.corrections = List.copyOf(corrections);
    }

    /// @param written the library's own form of the lemma in the case
    public String written(String lemma, NameKind kind, Case grammaticalCase, String written) {
        if (corrections.isEmpty()) {
            return written;
        }
        for (var correction : corrections) {
            if (correction.grammaticalCase() == grammaticalCase
                    && applies(correction, kind)
                    && correction.lemma().equals(lemma)) {
                return correction.form();
            }
        }
        return replaced(lemma, written, kind, grammaticalCase, true);
    }

    /// @param readings the library's own, best first
    public List<NameReading> read(String phrase, NameKind kind, List<NameReading> readings) {
        if (corrections.isEmpty()) {
            return readings;
        }
        for (var correction : corrections) {
            if (applies(correction, kind) && correction.form().equals(phrase)) {
                var gender = readings.getFirst().gender();
                return List.of(
                        new NameReading(
                                correction.lemma(), correction.grammaticalCase(), gender, 1));
            }
        }
        var read = new LinkedHashMap<String, NameReading>();
        for (var reading : readings) {
            var lemma = replaced(phrase, reading.lemma(), kind, null, false);
            read.putIfAbsent(
                    lemma,
                    new NameReading(
                            lemma,
                            reading.grammaticalCase(),
                            reading.gender(),
                            reading.confidence()));
        }
        return List.copyOf(read.values());
    }

    /// The result with those words exchanged that come from a corrected word of the name.
    ///
    /// @param writing whether the name is in the nominative and the result in a case; else the
    ///   other way round
    private String replaced(
            String name,
            String result,
            NameKind kind,
            @Nullable Case grammaticalCase,
            boolean writing) {
        var words = List.of(name.split(" ", -1));
        var changed = new ArrayList<>(List.of(result.split(" ", -1)));
        if (words.size() != changed.size()) {
            return result;
        }
        for (var correction : corrections) {
            boolean right =
                    grammaticalCase == null || correction.grammaticalCase() == grammaticalCase;
            if (!right || !correction.isWord() || !applies(correction, kind)) {
                continue;
            }
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).equals(writing ? correction.lemma() : correction.form())) {
                    changed.set(i, writing ? correction.form() : correction.lemma());
                }
            }
        }
        return String.join(" ", changed);
    }

    private static boolean applies(NameCorrection correction, NameKind kind) {
        return correction.kind() == kind || kind == NameKind.OTHER;
    }
}
