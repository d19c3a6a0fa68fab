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
/// a vowel, after consonants that are not silent in French, after `-i`, and after the `-e` of names
/// with German letters; so does the `-m` of those in `-y`. A number takes a hyphen.
public final class Apostrophe implements Check {

    private static final Pattern BEFORE_ENDING =
            Regex.anyCase(
                    "\\b(\\p{Lu}\\p{L}*(?:[aeou]y|[bcfgklmnpvw]|ch))[’'](em|iem|a|owi|u|ie)\\b|\\b(\\p{Lu}\\p{L}*(?:[^aeiou\\W]i|[äöüß]\\p{L}*e))[’'](ego|emu|go|mu|m)\\b|\\b(\\p{Lu}\\p{L}*[^aeiou\\W]y)[’'](m)\\b|\\b(\\d+)[’'](leci\\p{L}+|latk\\p{L}+)");

    @Override
    public String name() {
        return "needless-apostrophe";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Spotkanie z Johnem Murray’em.",
                "Przyjęto starostę Hermanna Haisch’a.",
                "Obchody 10'lecia współpracy.",
                "Delegację prowadził burmistrz Lóránt Somogyi’m.",
                "Rozmowa z burmistrzem Jörgiem Kühne’m.",
                "Rozmowa z burmistrzem Johnem Kennedy’m.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Spotkanie z Mike’em O’Connellem i George’em.",
                "Spotkanie z Jacques’em.",
                "Spotkanie u Johna Kennedy’ego.");
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
        for (int name = 1; name <= 5; name += 2) {
            if (match.group(name) != null) {
                return match.group(name) + match.group(name + 1);
            }
        }
        return match.group(7) + "-" + match.group(8);
    }
}
