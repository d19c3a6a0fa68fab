package pl.mosty.intake.issue.typography;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// `m.in w`, `np w`, `tzw mentoring`, `84 tys zł`, `2001 r`: an abbreviation that lost its dot.
public final class AbbreviationDot implements Check {

    private static final Pattern WITHOUT =
            Regex.anyCase("\\bm\\.in\\b(?!\\.)|\\b(?:np|tzw|tzn|itp|itd|tys|godz)\\b(?=[\\s,;:])");
    private static final Pattern YEAR = Regex.anyCase("\\b(?:19|20)\\d\\d r\\b(?=[\\s,;:)])");
    private static final Message MESSAGE =
            new Message("Po tym skrócie postaw kropkę.", "Put a dot behind this abbreviation.");

    @Override
    public String name() {
        return "abbreviation-dot";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Omówiono m.in sprawy szkół.",
                "Przybyły delegacje, np z Grazu.",
                "Dotacja wyniosła 84 tys zł.",
                "Graz (Austria) – umowa z 14.11.2001 r\nBrno (Czechy) – umowa z 9.05.2003 r.");
    }

    @Override
    public List<String> others() {
        return List.of("Omówiono m.in. sprawy szkół, np. wymianę w 2001 r. (84 tys. zł).");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings =
                new ArrayList<>(
                        Matches.of(reviewed, name(), WITHOUT, MESSAGE, m -> m.group() + "."));
        var year = YEAR.matcher(reviewed.text());
        while (year.find()) {
            var letter = new Span(year.end() - 1, year.end());
            findings.add(new Finding(name(), letter, MESSAGE, letter.of(reviewed.text()) + "."));
        }
        return findings;
    }
}
