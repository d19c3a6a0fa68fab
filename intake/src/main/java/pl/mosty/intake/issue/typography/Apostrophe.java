package pl.mosty.intake.issue.typography;

import java.util.List;
import java.util.regex.MatchResult;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// An ending joins a name without an apostrophe where its last letter is spoken: after `-y` behind
/// a vowel and after consonants that are not silent in French; a number takes a hyphen.
public final class Apostrophe implements Check {

    private static final Pattern BEFORE_ENDING =
            Regex.anyCase(
                    "\\b(\\p{Lu}\\p{L}*(?:[aeou]y|[bcfgklmnpvw]|ch))[’'](em|iem|a|owi|u|ie)\\b|\\b(\\d+)[’'](leci\\p{L}+|latk\\p{L}+)");

    @Override
    public String name() {
        return "needless-apostrophe";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Spotkanie z Johnem Murray’em.",
                "Przyjęto starostę Hermanna Haisch’a.",
                "Obchody 10'lecia współpracy.");
    }

    @Override
    public List<String> others() {
        return List.of("Spotkanie z Mike’em O’Connellem i George’em.", "Spotkanie z Jacques’em.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        return Matches.of(
                reviewed,
                name(),
                Apostrophe::begins,
                BEFORE_ENDING,
                new Message(
                        "Zbędny apostrof: końcówkę nazwiska dopisz wprost, a po liczbie postaw łącznik.",
                        "A needless apostrophe: join the ending to a name directly, and to a number by a hyphen."),
                Apostrophe::mend);
    }

    /// At the letters or digits before an apostrophe.
    private static int begins(String text, int sign) {
        char c = text.charAt(sign);
        if (c != '’' && c != '\'') {
            return -1;
        }
        int start = sign;
        while (start > 0 && Character.isLetter(text.codePointBefore(start))) {
            start = text.offsetByCodePoints(start, -1);
        }
        while (start > 0 && Character.isDigit(text.codePointBefore(start))) {
            start = text.offsetByCodePoints(start, -1);
        }
        return start;
    }

    private static String mend(MatchResult match) {
        return match.group(1) != null
                ? match.group(1) + match.group(2)
                : match.group(3) + "-" + match.group(4);
    }
}
