package pl.mosty.intake.issue.date;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.polish.date.DateMention;

/// A day that the calendar does not have, or a weekday that is another one.
public final class WrongDate implements Check {

    @Override
    public String name() {
        return "wrong-date";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2021 r. odbyły się:\n\n • 31 czerwca – festyn.\n • 2 maja – bieg.",
                "W sobotę, 13 stycznia 2023 roku prezydent przyjął konsulów.");
    }

    @Override
    public List<String> others() {
        return List.of("W piątek, 13 stycznia 2023 roku prezydent przyjął konsulów.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        for (var date : reviewed.chapter().dates().all()) {
            var span = new Span(date.start(), date.end());
            switch (date) {
                case DateMention.Impossible wrong ->
                        findings.add(
                                new Finding(
                                        name(),
                                        span,
                                        "Nie ma takiej daty: " + wrong.explanation() + ".",
                                        null));
                case DateMention.Known known when !known.agreesWithWeekday() ->
                        findings.add(
                                new Finding(
                                        name(),
                                        span,
                                        "Ten dzień wypadał w inny dzień tygodnia.",
                                        null));
                case DateMention.Known _, DateMention.InYear _, DateMention.Relative _ -> {}
            }
        }
        return findings;
    }
}
