package pl.mosty.intake.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;

/// Findings of a mistake that a pattern tells.
public final class Matches {

    private Matches() {}

    /// @param mend what should stand instead of the match, null where only a person can say, the
    ///   match itself where it is no mistake
    public static List<Finding> of(
            Reviewed reviewed,
            String rule,
            Pattern pattern,
            Message message,
            Function<MatchResult, @Nullable String> mend) {
        var findings = new ArrayList<Finding>();
        var matcher = pattern.matcher(reviewed.text());
        while (matcher.find()) {
            var suggestion = mend.apply(matcher.toMatchResult());
            if (!matcher.group().equals(suggestion)) {
                findings.add(
                        new Finding(
                                rule,
                                new Span(matcher.start(), matcher.end()),
                                message,
                                suggestion));
            }
        }
        return findings;
    }
}
