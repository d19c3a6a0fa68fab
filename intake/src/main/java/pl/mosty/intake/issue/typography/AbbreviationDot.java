package pl.mosty.intake.issue.typography;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// `m.in w`, `np w`, `tzw mentoring`: an abbreviation that lost its dot.
public final class AbbreviationDot implements Check {

    private static final Pattern WITHOUT =
            Regex.anyCase("\\bm\\.in\\b(?!\\.)|\\b(?:np|tzw|itp|itd)\\b(?=[ ,;:])(?!\\.)");

    @Override
    public String name() {
        return "abbreviation-dot";
    }

    @Override
    public List<String> matching() {
        return List.of("Omówiono m.in sprawy szkół.", "Przybyły delegacje, np z Grazu.");
    }

    @Override
    public List<String> others() {
        return List.of("Omówiono m.in. sprawy szkół, np. wymianę.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        return Matches.of(reviewed, name(), WITHOUT, "Skrót wymaga kropki.", m -> m.group() + ".");
    }
}
