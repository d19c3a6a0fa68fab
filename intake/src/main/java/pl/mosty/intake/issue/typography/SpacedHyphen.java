package pl.mosty.intake.issue.typography;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// `Jełgawa - Łotwa` in a text that parts its words by ` – ` elsewhere. A text that mostly writes
/// hyphens is left to its habit.
public final class SpacedHyphen implements Check {

    private static final Pattern HYPHEN =
            Regex.exact("(?<=[^\\s|-][\\x20\\u00a0])-(?=[\\x20\\u00a0][^\\s|-])");
    private static final Pattern DASH = Regex.exact("(?<=\\S[\\x20\\u00a0])–(?=[\\x20\\u00a0]\\S)");

    @Override
    public String name() {
        return "spaced-hyphen";
    }

    @Override
    public List<String> matching() {
        return List.of("Graz – Austria\nWels – Austria\nBrno - Czechy");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Graz - Austria\nBrno - Czechy",
                "Graz – Austria, Frydek-Mistek – Czechy",
                "- Graz – Austria\n- Brno – Czechy");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var text = reviewed.text();
        var findings = new ArrayList<Finding>();
        var hyphen = HYPHEN.matcher(text);
        while (hyphen.find()) {
            findings.add(
                    new Finding(
                            name(),
                            new Span(hyphen.start(), hyphen.end()),
                            "Łącznik ze spacjami: tu powinna stać półpauza, jak w innych miejscach tekstu.",
                            "–"));
        }
        if (findings.isEmpty()) {
            return findings;
        }
        int dashes = 0;
        var dash = DASH.matcher(text);
        while (dash.find()) {
            dashes++;
        }
        return dashes >= findings.size() ? findings : List.of();
    }
}
