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
            add(findings, rule, matcher.toMatchResult(), message, mend);
        }
        return findings;
    }

    /// The same for what can only match beside certain signs.
    public static List<Finding> of(
            Reviewed reviewed,
            String rule,
            Beside signs,
            Pattern pattern,
            Message message,
            Function<MatchResult, @Nullable String> mend) {
        var findings = new ArrayList<Finding>();
        var text = reviewed.text();
        var matcher = pattern.matcher(text);
        var all = reviewed.chapter().signs();
        int end = 0;
        for (int i = 0; i < all.count(); i++) {
            int place = signs.begins(text, all.place(i));
            if (place >= end && matcher.findAt(place)) {
                add(findings, rule, matcher.toMatchResult(), message, mend);
                end = matcher.end();
            }
        }
        return findings;
    }

    private static void add(
            List<Finding> findings,
            String rule,
            MatchResult match,
            Message message,
            Function<MatchResult, @Nullable String> mend) {
        var suggestion = mend.apply(match);
        if (!match.group().equals(suggestion)) {
            findings.add(
                    new Finding(rule, new Span(match.start(), match.end()), message, suggestion));
        }
    }

    /// Tells by a sign and its neighbours where a match may begin, which is dear to try.
    public interface Beside {

        /// @return behind the place returned for the sign before, -1 where none can begin
        int begins(String text, int sign);
    }
}
