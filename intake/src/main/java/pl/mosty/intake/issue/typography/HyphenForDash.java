package pl.mosty.intake.issue.typography;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// A hyphen with a space on one side only is a dash that lost the other.
public final class HyphenForDash implements Check {

    private static final Pattern ONE_SIDED =
            Regex.exact(
                    "(?<=\\p{L})-[ \\u00a0](?=\\p{L})(?!(?:i|oraz|lub|albo|und|oder|and|or)\\b)|(?<=\\p{L})[ \\u00a0]-(?=\\p{Ll}{2})");

    @Override
    public String name() {
        return "hyphen-for-dash";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Wykład pn. „Skrzydła- Szkoła to teatr”.",
                "Rozmowa ze stroną grecką -potrzeba czasu.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Targi polsko-niemieckie w Bielsku-Białej.",
                "Kultur- und Bildungszentrum",
                "Forum Nord - Süd");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        return Matches.of(
                reviewed,
                name(),
                ONE_SIDED,
                "Łącznik ze spacją z jednej strony: tu powinna stać półpauza.",
                _ -> " – ");
    }
}
