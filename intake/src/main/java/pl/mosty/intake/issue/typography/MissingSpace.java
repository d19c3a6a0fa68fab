package pl.mosty.intake.issue.typography;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// `2018r.`, `Rivers&Roads`, `Lipa.i`: words that lost the space between them.
public final class MissingSpace implements Check {

    private static final Pattern JOINED =
            Regex.exact(
                    "(?<=\\b\\d{4})(r\\.)(?!\\p{L})|(?<=\\p{L}{3})(&)(?=\\p{L}{3})|(?<=\\p{L}{3})(\\.)(?=(?:i|a|oraz|w|z|na)\\s\\p{L})|(?<=\\bm\\.in)(\\.)(?=\\p{L})");

    @Override
    public String name() {
        return "missing-space";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2018r. odbył się festyn.",
                "Miasto należy do Rivers&Roads Europe.",
                "Starosta Jan Lipa.i Anna Klon",
                "Przybyli m.in.delegaci z Grazu.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2018 r. odbył się festyn.", "Firma AT&T, strona www.debowo.pl i m.in. R&B.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        return Matches.of(reviewed, name(), JOINED, "Brakuje spacji.", MissingSpace::mend);
    }

    private static @Nullable String mend(MatchResult match) {
        if (match.group(4) != null) {
            return ". ";
        }
        return match.group(1) != null ? " r." : match.group(2) != null ? " & " : " ";
    }
}
