package pl.mosty.intake.rule;

import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Words;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.inflection.Dictionary;

/// Lines in which a page tells of itself when it was looked at or whose it is, and nothing of what
/// is told there: `Dziś jest sobota 4 maja 2024 r. Imieniny Moniki`, `© 2005 Urząd Gminy`.
final class PageStamps {

    private static final Pattern STAMP =
            Regex.anyCase(
                    "^\\P{L}*(?:(?:dziś|dzisiaj) (?:jest|mamy)\\b|today is\\b|aktualna data\\b|jest (?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)\\b)|©|\\bcopyright\\b|\\ball rights reserved\\b|\\bwszelkie prawa zastrzeżone\\b|\\bwygenerowano(?: \\p{L}{1,4})?:? \\d");

    /// A line of the page is short; prose may speak of name days too.
    private static final int LONGEST = 160;

    /// `Poniedziałek, 23-09-2019` right above the name days.
    private static final Pattern DAY = Regex.anyCase("\\P{L}*(?:\\p{L}+[,: ]+)?\\d[^\\n]{0,30}");

    private static final Pattern NAME_DAYS = Regex.anyCase("^\\P{L}*imieniny\\b");

    /// `Sobota, 4 maja 2024 r., imieniny: Moniki, Floriana`
    private static final Pattern WHOSE =
            Regex.exact(
                    "^\\P{L}*(?:(?:[Pp]oniedziałek|[Ww]torek|[Śś]roda|[Cc]zwartek|[Pp]iątek|[Ss]obota|[Nn]iedziela)\\b[^\\n]{0,40}\\P{L})?(?:[Ii]mieniny|IMIENINY)(?: obchodzą)?:? +\\p{Lu}");

    private PageStamps() {}

    /// Those dates that no such line prints.
    static List<DateMention> without(List<DateMention> dates, String text) {
        return dates.stream().filter(d -> !isIn(text, d.start())).toList();
    }

    /// Whether the place lies in such a line.
    static boolean isIn(String text, int place) {
        int from = text.lastIndexOf('\n', place) + 1;
        int to = text.indexOf('\n', place);
        int end = to < 0 ? text.length() : to;
        if (end - from > LONGEST) {
            return false;
        }
        var line = text.substring(from, end);
        return STAMP.in(line)
                || (WHOSE.in(line) && !tellsPast(line))
                || (DAY.matcher(line).matches()
                        && NAME_DAYS.in(text.substring(Math.max(0, to)).stripLeading()));
    }

    /// `Imieniny Jana obchodzono z gośćmi z Grazu`
    private static boolean tellsPast(String line) {
        return Words.of(line, new Span(0, line.length())).stream()
                .filter(w -> !w.capitalised())
                .flatMap(w -> Dictionary.shared().analyses(w.text()).stream())
                .map(a -> a.tag().text())
                .anyMatch(t -> t.startsWith("verb:praet") || t.startsWith("verb:imps"));
    }
}
