package pl.mosty.intake.issue.typography;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// Two spaces in a row, a space at the end of a line or within a date.
public final class NeedlessSpace implements Check {

    private static final Pattern DOUBLED =
            Pattern.compile("(?<=[^\\s|])[ \\u00a0]{2,3}(?=[^\\s\\u00a0|])");
    private static final Pattern AT_END =
            Pattern.compile("(?<=[^\\s\\u00a0])[ \\u00a0]+(?=\\r?\\n|$(?![\\s\\S]))");
    private static final Pattern BEFORE_MARK =
            Pattern.compile("(?<=[\\p{L}\\d)”])[ \\u00a0]+(?=[,;](?:[\\s\\u00a0]|$))");
    private static final Pattern IN_DATE =
            Regex.exact("(?<=\\b\\d{1,2})[ \\u00a0]+(?=\\.\\d{2}\\.\\d{4})");

    @Override
    public String name() {
        return "needless-space";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2019  r. odbył się festyn.",
                "W 2019 r. odbył się festyn. \nPotem koncert.",
                "1. GRAZ (Austria), 27 .05.1976 r.",
                "Przybyli goście z Grazu , Brna i Lwowa.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2019 r. odbył się festyn.\n   Potem koncert.", "Graz      12  |  Austria");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings =
                new java.util.ArrayList<>(
                        Matches.of(reviewed, name(), DOUBLED, "Spacje się powtarzają.", _ -> " "));
        findings.addAll(Matches.of(reviewed, name(), AT_END, "Spacja na końcu wiersza.", _ -> ""));
        findings.addAll(
                Matches.of(reviewed, name(), BEFORE_MARK, "Spacja przed znakiem.", _ -> ""));
        findings.addAll(Matches.of(reviewed, name(), IN_DATE, "Spacja w środku daty.", _ -> ""));
        return findings;
    }
}
