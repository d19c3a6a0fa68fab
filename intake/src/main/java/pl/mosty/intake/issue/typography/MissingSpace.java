package pl.mosty.intake.issue.typography;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Signs;

/// `2018r.`, `2lipca`, `Rivers&Roads`, `Lipa.i`, `Tapolca.Umowę`, `Graz,Brno`: words that lost the
/// space between them.
public final class MissingSpace implements Check {

    private static final Pattern JOINED =
            Regex.exact(
                    "(?<=\\b(?:19|20)\\d\\d)(r\\.|r(?= )|roku?\\b)(?!\\p{L})|(?<=\\p{L}{3})(&)(?=\\p{L}{3})|(?<=\\p{L}{3})(\\.)(?=(?:i|a|oraz|w|z|na)\\s\\p{L})|(?<=\\bm\\.in)(\\.)(?=\\p{L})|(?<=(?:^|[\\s(„])\\p{L}{1,20}\\p{Ll}{2})([.,])(?=\\p{Lu}\\p{Ll}{2,20}[\\s,;)”])|(?<=[\\s(„]\\p{L}{1,20}\\p{Ll}{2})(,)(?=\\p{Ll}{1,20}\\s)|(?<=\\b[0-3]?\\d)(stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)\\b");

    @Override
    public String name() {
        return "missing-space";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2018r. odbył się festyn.",
                "Umowę zawarto 12 lutego 2009r we Freibergu.",
                "Od 29 czerwca do 2lipca 2017roku gościł u nas chór.",
                "Miasto należy do Rivers&Roads Europe.",
                "Starosta Jan Lipa.i Anna Klon",
                "Przybyli m.in.delegaci z Grazu.",
                "Umowę zawarł starosta Rejonu Tapolca.Podpisał ją Jan Lipa.",
                "Przybyli goście z Grazu,Brna i Lwowa.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2018 r. odbył się festyn.",
                "Firma AT&T, strona www.debowo.pl i m.in. R&B.",
                "Pliki na Debowo.Miasto.pl, w serwisie wizyta,graz.html i o godz. 12,30.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        return Matches.of(
                reviewed,
                name(),
                MissingSpace::begins,
                JOINED,
                new Message("Brakuje spacji: wstaw ją.", "A space is missing here: insert it."),
                MissingSpace::mend);
    }

    /// A mark right before a letter, or the letter right behind a year or a day.
    private static int begins(String text, int sign) {
        char c = text.charAt(sign);
        if (c == '.' || c == ',' || c == '&') {
            return Signs.mayBeLetter(text, sign + 1) ? sign : -1;
        }
        return Character.isDigit(c) && Signs.mayBeLetter(text, sign + 1) ? sign + 1 : -1;
    }

    private static @Nullable String mend(MatchResult match) {
        for (int mark = 5; mark <= 6; mark++) {
            if (match.group(mark) != null) {
                return match.group(mark) + " ";
            }
        }
        if (match.group(4) != null) {
            return ". ";
        }
        if (match.group(1) != null) {
            return match.group().equals("r") ? " r." : " " + match.group();
        }
        if (match.group(7) != null) {
            return " " + match.group();
        }
        return match.group(2) != null ? " & " : " ";
    }
}
