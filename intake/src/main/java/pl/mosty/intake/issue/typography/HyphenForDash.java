package pl.mosty.intake.issue.typography;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Signs;
import pl.mosty.polish.inflection.Dictionary;

/// A hyphen or a dash with a space on one side only is a dash that lost the other. Between letters
/// of one word that a line once cut, and in an adjective of two parts, it is none.
public final class HyphenForDash implements Check {

    private static final Pattern ONE_SIDED =
            Regex.exact(
                    "(?<=\\p{L})[-–][\\x20\\u00a0](?=\\p{L})(?!(?:i|oraz|lub|albo|und|oder|and|or)\\b)|(?<=[\\p{L}.,)”])[\\x20\\u00a0]–(?=\\p{L})|(?<=\\p{L})[\\x20\\u00a0]-(?=\\p{Ll}{2}|„)");

    @Override
    public String name() {
        return "hyphen-for-dash";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Wykład pn. „Skrzydła- Szkoła to teatr”.",
                "Rozmowa ze stroną grecką -potrzeba czasu.",
                "e) 5.12. –wideokonferencja z merem.",
                "Starosta dziękował i -jak dodał, cieszył się z umowy.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Targi polsko-niemieckie w Bielsku-Białej.",
                "Kultur- und Bildungszentrum",
                "Forum Nord - Süd",
                "Menu: A+ | A-\nWyszukiwarka",
                "A- A A+ wersja kontrastowa",
                "Warsztaty o e- usługach",
                "Miasto reprezen- tował burmistrz.",
                "Znak: PM.2012-ab- Dębowo, dnia 3 maja 2012 r.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        return Matches.of(
                reviewed,
                name(),
                HyphenForDash::begins,
                ONE_SIDED,
                new Message(
                        "Spacja tylko z jednej strony kreski: postaw półpauzę ze spacjami z obu stron.",
                        "A space on one side of the stroke only: write a dash with spaces on both sides."),
                m -> isCutWord(reviewed.text(), m) ? m.group() : " – ");
    }

    /// A stroke before a space, or a space before a stroke.
    private static int begins(String text, int sign) {
        if (sign + 1 == text.length()) {
            return -1;
        }
        boolean strokeFirst = isStroke(text.charAt(sign)) && isSpace(text.charAt(sign + 1));
        boolean spaceFirst = isSpace(text.charAt(sign)) && isStroke(text.charAt(sign + 1));
        return (strokeFirst && Signs.mayBeLetter(text, sign + 2))
                        || (spaceFirst && !text.startsWith(" ", sign + 2))
                ? sign
                : -1;
    }

    private static boolean isStroke(char c) {
        return c == '-' || c == '–';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0';
    }

    /// `reprezen- tował`, one letter, as in `e- usługi` and `A- A A+`, and marks such as
    /// `2012-ab-Graz`.
    private static boolean isCutWord(String text, MatchResult stroke) {
        int from = stroke.start();
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = stroke.end();
        while (to < text.length() && Character.isLowerCase(text.charAt(to))) {
            to++;
        }
        var before = text.substring(from, stroke.start()).toLowerCase(Locale.ROOT);
        var behind = text.substring(stroke.end(), to);
        var dictionary = Dictionary.shared();
        boolean letter = before.length() == 1 && !isSpace(stroke.group().charAt(0));
        boolean mark =
                from > 1
                        && text.charAt(from - 1) == '-'
                        && Character.isDigit(text.charAt(from - 2));
        if (letter || (mark && behind.isEmpty())) {
            return true;
        }
        if (Compounds.isAdjective(before, behind)) {
            return true;
        }
        return stroke.group().charAt(0) == '-'
                && !behind.isEmpty()
                && (dictionary.contains(before + behind)
                        || !(dictionary.contains(before) || dictionary.contains(behind)));
    }
}
