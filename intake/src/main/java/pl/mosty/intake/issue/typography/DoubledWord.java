package pl.mosty.intake.issue.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Word;

/// `w w ratuszu`, `delegacja delegacja`, `r..`: a word or a full stop written twice.
public final class DoubledWord implements Check {

    private static final Pattern DOTS = Regex.exact("(?<=[\\p{L}\\d)”])\\.\\.(?![./\\p{L}\\d])");
    private static final Set<String> SHORT =
            Set.of(
                    "w", "we", "z", "ze", "na", "do", "od", "i", "oraz", "o", "u", "dla", "po",
                    "pod", "nad", "za", "przez", "przy", "się", "że", "jest", "są");

    /// Said twice for emphasis.
    private static final Set<String> EMPHATIC =
            Set.of("bardzo", "dawno", "powoli", "coraz", "jeszcze", "długo");

    private static final int LONG = 5;
    private static final Message TWICE =
            new Message(
                    "To samo napisano dwa razy: usuń powtórzenie.",
                    "The same is written twice: delete one.");

    @Override
    public String name() {
        return "doubled-word";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Gości przyjęto w w ratuszu.",
                "Do miasta przybyła delegacja delegacja z Grazu.",
                "Wystawę otwarto w maju 2018 r.. Potem grał chór.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Gości przyjęto w ratuszu... a potem bardzo bardzo dziękowano.",
                "Pliki są w ../debowo, a w Baden Baden był koncert.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        if (!reviewed.chapter().language().equals("pl")) {
            return List.of();
        }
        var findings = new ArrayList<>(Matches.of(reviewed, name(), DOTS, TWICE, _ -> "."));
        var words = reviewed.chapter().words().all();
        for (int i = 1; i < words.size(); i++) {
            var word = words.get(i);
            if (isRepeated(reviewed.text(), words.get(i - 1), word)) {
                var both = new Span(words.get(i - 1).start(), word.end());
                findings.add(new Finding(name(), both, TWICE, word.text()));
            }
        }
        return findings;
    }

    private static boolean isRepeated(String text, Word first, Word second) {
        return second.start() == first.end() + 1
                && Chars.isSpace(text.charAt(first.end()))
                && text.charAt(first.end()) != '\n'
                && second.end() - second.start() == first.end() - first.start()
                && first.text().equals(second.text())
                && mayNotRepeat(first.text())
                && isApart(text, first.start() - 1)
                && isApart(text, second.end());
    }

    private static boolean mayNotRepeat(String word) {
        return SHORT.contains(word)
                || (word.length() >= LONG
                        && !EMPHATIC.contains(word)
                        && word.chars().allMatch(Character::isLowerCase));
    }

    /// No part of a longer word, number or address.
    private static boolean isApart(String text, int at) {
        return at < 0
                || at >= text.length()
                || !(Character.isLetterOrDigit(text.charAt(at))
                        || ".-".indexOf(text.charAt(at)) >= 0);
    }
}
