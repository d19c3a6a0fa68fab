package pl.mosty.intake.rule;

import java.util.List;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateMention;

/// Lines in which a page tells of itself when it was looked at or whose it is, and nothing of what
/// is told there: `Dziś jest sobota 4 maja 2024 r. Imieniny Moniki`, `© 2005 Urząd Gminy`.
final class PageStamps {

    private static final Pattern STAMP =
            Regex.anyCase(
                    "^\\P{L}*(?:(?:dziś|dzisiaj) (?:jest|mamy)\\b|today is\\b|aktualna data\\b|jest (?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)\\b)|\\bimieniny:? |©|\\bcopyright\\b|\\ball rights reserved\\b|\\bwszelkie prawa zastrzeżone\\b|\\bwygenerowano\\b");

    /// A line of the page is short; prose may speak of name days too.
    private static final int LONGEST = 160;

    /// `Poniedziałek, 23-09-2019` right above the name days.
    private static final Pattern DAY = Regex.anyCase("\\P{L}*(?:\\p{L}+[,: ]+)?\\d[^\\n]{0,30}");

    private static final Pattern NAME_DAYS = Regex.anyCase("^\\P{L}*imieniny\\b");

    private PageStamps() {}

    /// Those dates that no such line prints.
    static List<DateMention> without(List<DateMention> dates, String text) {
        return dates.stream().filter(d -> !isIn(text, d.start())).toList();
    }

    /// Whether the place lies in such a line.
    static boolean isIn(String text, int place) {
        int from = text.lastIndexOf('\n', place) + 1;
        int to = text.indexOf('\n', place);
        var line = text.substring(from, to < 0 ? text.length() : to);
        return line.length() <= LONGEST
                && (STAMP.in(line)
                        || (DAY.matcher(line).matches()
                                && NAME_DAYS.in(text.substring(Math.max(0, to)).stripLeading())));
    }
}
