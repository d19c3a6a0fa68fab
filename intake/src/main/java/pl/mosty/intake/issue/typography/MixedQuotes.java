package pl.mosty.intake.issue.typography;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// `"Mosty"` in a Polish text that elsewhere writes `„Mosty”`, and `„Mosty"`, which begins so.
public final class MixedQuotes implements Check {

    private static final Pattern STRAIGHT =
            Regex.exact(
                    "(?<=„[^„”\"\\n]{1,200}[^\\s„”\"\\d])\"(?!\\p{L})|(?<=„[^„”\"\\n]{1,200}\\d)\"(?!\\p{L}|[^„\\n]{0,80}”)|\"([^\"„\\n]{1,120})\"");

    @Override
    public String name() {
        return "mixed-quotes";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Koncert „Lato” odbył się w maju, a wystawa \"Zima\" w lutym.",
                "Koncert „Lato\" odbył się w maju.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Zakupiono „Monitor 19\" i laptop”.",
                "Koncert \"Lato\" odbył się w maju, a wystawa \"Zima\" w lutym.",
                "Koncert „Lato” odbył się w maju.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        boolean polish = reviewed.chapter().language().equals("pl");
        if (!polish || reviewed.text().indexOf('„') < 0) {
            return List.of();
        }
        return Matches.of(
                reviewed,
                name(),
                STRAIGHT,
                new Message(
                        "Proste cudzysłowy w tekście, który ma drukarskie: użyj „ ”.",
                        "Straight quotation marks in a text that has typographic ones: use „ ”."),
                m -> m.group(1) == null ? "”" : "„" + m.group(1) + "”");
    }
}
