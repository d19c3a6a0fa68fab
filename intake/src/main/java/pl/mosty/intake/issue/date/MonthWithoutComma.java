package pl.mosty.intake.issue.date;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.MonthNames;
import pl.mosty.intake.reading.Regex;

/// `otwarcie kwiecień 2022 r.`: a month in the nominative right behind a noun lacks its comma.
public final class MonthWithoutComma implements Check {

    private static final Pattern JOINED =
            Regex.exact(
                    "(?<=\\p{Ll}{4})(?<!miesiąc)(?<!Miesiąc)[\\x20\\u00a0]((?:"
                            + MonthNames.IN_POLISH
                            + ") \\d{4})");

    @Override
    public String name() {
        return "month-without-comma";
    }

    @Override
    public List<String> matching() {
        return List.of("Regał – otwarcie maj 2021 r.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Regał – otwarcie, maj 2021 r.",
                "Regał otwarto w maju 2021 r.",
                "27 Sierpień 2013",
                "Styria (Austria)\twizyta nauczycieli\tmarzec 2018\nMolise (Włochy)\twizyta chóru\tmaj 2018");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        return Matches.of(
                reviewed,
                name(),
                JOINED,
                new Message(
                        "Przed datą w mianowniku postaw przecinek.",
                        "Put a comma before a date in the nominative."),
                m -> ", " + m.group(1));
    }
}
