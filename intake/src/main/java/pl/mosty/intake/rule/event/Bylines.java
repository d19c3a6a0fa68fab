package pl.mosty.intake.rule.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.date.Precision;

/// The day on which a text was published, which is what `dziś` and `wczoraj` mean in it.
final class Bylines {

    private static final Pattern TODAY =
            Regex.anyCase("\\b(?:dziś|dzisiaj|dzisiejsz\\p{L}+|today|heute)\\b");
    private static final Pattern YESTERDAY = Regex.anyCase("\\b(?:wczoraj|yesterday|gestern)\\b");
    private static final Pattern BYLINE =
            Regex.anyCase(
                    "\\b(?:opublikowan|publikac|dodan|dodał|autor|data|zamieszczon|utworzon|published|posted|veröffentlicht|erstellt)\\p{L}*");
    private static final Pattern LAST_WEEK =
            Regex.anyCase(
                    "\\b(?:ubiegłym|minionym|zeszłym|poprzednim) tygodniu\\b|\\blast week\\b|\\bletzte Woche\\b");
    private static final int CALENDAR = 4;
    private static final int LONGEST_DATE = 30;
    private static final int LONGEST = 160;

    /// The most that stands beside the date where a line is nothing else.
    private static final int WEEKDAY = 16;

    private Bylines() {}

    static Optional<DateInterval> day(Chapter chapter, Passage words) {
        boolean today = TODAY.in(words);
        if (LAST_WEEK.in(words)) {
            return published(chapter).flatMap(Bylines::weekBefore);
        }
        if (!today && !YESTERDAY.in(words)) {
            return Optional.empty();
        }
        return published(chapter)
                .map(d -> d.minusDays(today ? 0 : 1))
                .map(PartialDate::of)
                .map(DateInterval::at);
    }

    /// The last such day that was over when the text was published: `we wtorek` of news.
    static Optional<DateInterval> last(Chapter chapter, DayOfWeek weekday) {
        return published(chapter)
                .map(d -> d.with(TemporalAdjusters.previousOrSame(weekday)))
                .map(PartialDate::of)
                .map(DateInterval::at);
    }

    /// The month of the week before, where it lies in one.
    private static Optional<DateInterval> weekBefore(LocalDate published) {
        var monday =
                published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
        return monday.getMonth() == monday.plusDays(6).getMonth()
                ? Optional.of(
                        DateInterval.at(
                                new PartialDate(monday.getYear(), monday.getMonthValue(), null)))
                : Optional.empty();
    }

    /// Whether a heading that is hardly more than the days is the line that says when the text was
    /// published.
    static boolean isPublished(Chapter chapter, Span heading, DateInterval days) {
        return heading.end() - heading.start() <= LONGEST_DATE
                && published(chapter)
                        .filter(day -> DateInterval.at(PartialDate.of(day)).equals(days))
                        .isPresent();
    }

    /// The day of the only line that says it; a calendar has many.
    private static Optional<LocalDate> published(Chapter chapter) {
        var days =
                chapter.dates().all().stream()
                        .filter(d -> isByline(chapter.text(), d))
                        .flatMap(d -> d.interval().stream())
                        .filter(d -> d.precision() == Precision.DAY && d.hasYear())
                        .limit(CALENDAR)
                        .toList();
        return days.isEmpty() || days.size() == CALENDAR
                ? Optional.empty()
                : Optional.of(LocalDate.parse(days.getFirst().start().toString()));
    }

    /// Its line is short and says that it was published, or is nothing but the date.
    private static boolean isByline(String text, DateMention date) {
        int from = text.lastIndexOf('\n', date.start()) + 1;
        int to = text.indexOf('\n', date.end());
        var line = text.substring(from, to < 0 ? text.length() : to).strip();
        return line.length() <= LONGEST
                && (BYLINE.in(line) || line.length() <= date.end() - date.start() + WEEKDAY);
    }
}
