package pl.mosty.intake.issue.date;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateMention;

/// A range of days or years with a hyphen, in a text that has dashes: `22-24 października`. Between
/// two bare days the dash stands without spaces, and it never has a space on one side only.
public final class RangeDash implements Check {

    private static final Pattern YEARS =
            Regex.exact("(?<![\\d/.-])(?:19|20)\\d\\d(-)(?:19|20)\\d\\d(?![\\d/-])");
    private static final Message HYPHEN =
            new Message(
                    "Zakres dat łączy półpauza, nie łącznik: zamień znak.",
                    "A range of dates takes a dash, not a hyphen: replace the mark.");
    private static final Pattern DASH = Regex.exact("\\d–\\d|\\S – \\S");

    @Override
    public String name() {
        return "range-dash";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2021 r. odbyły się:\n\n • 3–5 maja – festyn;\n • 22-24 czerwca – warsztaty.",
                "Projekt (2021-2024) – spotkania partnerów.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2021 r. odbyły się:\n\n • 3-5 maja: festyn;\n • 22-24 czerwca: warsztaty.",
                "W 2021 r. odbyły się:\n\n • 3–5 maja – festyn;\n • 22-06-2021 – warsztaty.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var hyphens = new ArrayList<Finding>();
        boolean dashes = false;
        for (var date : reviewed.chapter().dates().all()) {
            int at = joint(reviewed.text(), date);
            if (at >= 0 && reviewed.text().charAt(at) == '-') {
                hyphens.add(new Finding(name(), mark(reviewed.text(), date, at), HYPHEN, "–"));
            }
            dashes |= at >= 0 && reviewed.text().charAt(at) == '–';
        }
        var years = YEARS.matcher(reviewed.text());
        while (years.find()) {
            hyphens.add(new Finding(name(), new Span(years.start(1), years.end(1)), HYPHEN, "–"));
        }
        return dashes || DASH.matcher(reviewed.text()).find() ? hyphens : List.of();
    }

    /// The hyphen with the spaces that go with it.
    private static Span mark(String text, DateMention date, int at) {
        boolean before = isSpace(text.charAt(at - 1));
        boolean behind = isSpace(text.charAt(at + 1));
        boolean bareDay =
                Chars.trim(text, date.start(), at).of(text).chars().allMatch(Character::isDigit);
        return before != behind || bareDay
                ? new Span(before ? at - 1 : at, behind ? at + 2 : at + 1)
                : new Span(at, at + 1);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0';
    }

    /// Where the mark between the two days stands, -1 where there is none.
    private static int joint(String text, DateMention date) {
        var days = date.interval().orElse(null);
        if (days == null || days.start().equals(days.end())) {
            return -1;
        }
        int found = -1;
        for (int i = date.start() + 1; i < date.end(); i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '–') {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }
}
