package pl.mosty.intake.issue.date;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// `w dniach 24 i r.`: a date that lost its second day, its month or its year.
public final class LostDate implements Check {

    private static final Pattern LOST =
            Regex.anyCase(
                    "\\bdni(?:a|u|ach)? (?:\\d{1,2} )?(?:i|oraz|do|–|-)? ?r\\.(?! ?\\d)|\\bdni(?:a|u|ach) \\d{1,2}(?: ?(?:i|oraz|do|–|-) ?\\d{1,2})? (?:r\\.|roku)(?! ?\\d)");

    @Override
    public String name() {
        return "lost-date";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W dniach 7 i r. chór śpiewał w Grazu.", "Umowę podpisano w dniu 12 r. w ratuszu.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W dniach 7 i 8 maja 2020 r. chór śpiewał w Grazu.",
                "W dniach od 7 do 9 maja br. chór śpiewał w Grazu.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        return Matches.of(
                reviewed,
                name(),
                LOST,
                new Message(
                        "Data straciła dzień, miesiąc lub rok: uzupełnij ją.",
                        "This date has lost its day, month or year: fill it in."),
                _ -> null);
    }
}
