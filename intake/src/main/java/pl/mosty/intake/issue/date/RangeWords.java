package pl.mosty.intake.issue.date;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// `od 3-5 maja`: `od` asks for `do`, a dash stands without either.
public final class RangeWords implements Check {

    private static final Pattern RANGE =
            Regex.exact(
                    "(?<=\\b[Oo]d[\\x20\\u00a0])(\\d{1,2}(?:[.:]\\d\\d)?)[\\x20\\u00a0]?[-–][\\x20\\u00a0]?(?=\\d{1,2}(?:[.:]\\d\\d)?[\\x20\\u00a0](?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)\\b)");

    @Override
    public String name() {
        return "range-words";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Delegacja gościła w Grazu od 3-5 maja 2021 r.",
                "Wystawa trwała od 3 – 8 czerwca.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Delegacja gościła w Grazu od 3 do 5 maja 2021 r., a w dniach 7–9 maja w Brnie.",
                "Umowa obowiązuje od 2021-05-03.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        if (!reviewed.chapter().language().equals("pl")) {
            return List.of();
        }
        return Matches.of(
                reviewed,
                name(),
                RANGE,
                new Message(
                        "Po „od” postaw „do” zamiast kreski albo usuń „od”.",
                        "Behind “od” write “do” instead of the stroke, or delete “od”."),
                m -> m.group(1) + " do ");
    }
}
