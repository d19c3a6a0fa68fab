package pl.mosty.intake.rule.person.office;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Offices that only one state has, so that they tell the country of who holds them.
final class OfficesOfOneState {

    private static final Map<String, String> COUNTRIES =
            Map.of(
                    "landrat", "DE",
                    "nadburmistrz", "DE",
                    "hejtman", "CZ",
                    "gamgebeli", "GE",
                    "lord mayor", "GB");

    private OfficesOfOneState() {}

    /// @param lemma of the office
    /// @return ISO code, or null where several states have such an office
    static @Nullable String country(String lemma) {
        return COUNTRIES.get(lemma);
    }
}
