package pl.mosty.polish.date.reading;

import java.util.ArrayList;
import java.util.function.Consumer;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.RelativeDay;
import pl.mosty.polish.date.YearPart;
import pl.mosty.polish.date.point.Digits;
import pl.mosty.polish.date.point.PointReader;
import pl.mosty.polish.date.word.DateWords;
import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;
import pl.mosty.polish.scan.WordSet;

/// Reads what is told in words: parts of years, years and days told by another one, weekdays.
final class ToldReader {

    private static final WordSet SCHOOL =
            WordSet.of("szkolnym szkolnego akademickim akademickiego");

    /// The last words of phrases that without a year say nothing of one: `w pierwszej połowie
    /// meczu`.
    private static final WordSet NEEDS_YEAR =
            WordSet.of("połowa połowie połowy połowę poł . of half hälfte q1 1 2 3 4");

    private static final WordSet ON = WordSet.of("w we on");
    private static final int DAYS_OF_A_WEEK = 7;

    private final Tokens t;
    private final PointReader points;
    private final Digits digits;
    private final Context context;

    ToldReader(Tokens tokens, PointReader points) {
        this.t = tokens;
        this.points = points;
        this.digits = new Digits(tokens);
        this.context = new Context(tokens);
    }

    /// `jesienią`, `w I połowie 2022 r.`, `w drugim kwartale br.`.
    int part(int at, Consumer<DateMention> found) {
        var told = DateWords.toldYear(t, at);
        if (told != null && !digits.isYear(told.end()) && !SCHOOL.contains(t.hash(told.end()))) {
            int years = told.values().getFirst();
            found.accept(
                    new DateMention.InYear(
                            t.start(at), t.end(told.end() - 1), YearPart.WHOLE, null, years));
            return told.end();
        }
        var match = DateWords.part(t, at);
        if (match == null) {
            return -1;
        }
        int next = match.end();
        var shift = DateWords.shift(t, next);
        int end = next;
        Integer year = null;
        if (shift != null) {
            end = t.isMark(shift.end(), ".") ? shift.end() + 1 : shift.end();
        } else {
            next = t.is(next, "roku") ? next + 1 : next;
            if (digits.isYear(next) && t.gap(next) == Gap.SPACE) {
                year = t.value(next);
                int last = winterYear(match.values().getFirst(), next);
                end = Math.max(digits.yearWord(last + 1), last + 1);
            } else {
                end = next;
            }
        }
        boolean hasYear = end > match.end();
        if (!hasYear && !standsAlone(match.values().getFirst(), at, match.end())) {
            return -1;
        }
        int years = shift == null ? 0 : shift.values().getFirst();
        found.accept(
                new DateMention.InYear(
                        t.start(at), t.end(end - 1), match.values().getFirst(), year, years));
        return end;
    }

    /// The second year of `zimą 2022/2023`, `zimą 2022/23`: a winter is told by the year it begins
    /// in.
    private int winterYear(YearPart part, int at) {
        boolean two =
                part == YearPart.WINTER
                        && t.isMark(at + 1, "/-–")
                        && t.isNumber(at + 2)
                        && (t.length(at + 2) == 2 || t.length(at + 2) == 4)
                        && t.value(at + 2) % 100 == (t.value(at) + 1) % 100;
        return two ? at + 2 : at;
    }

    /// Without a year only what can be nothing else: `jesienią`, `na wiosnę`, `w II półroczu`.
    private boolean standsAlone(YearPart part, int at, int to) {
        if (part.edtf() < YearPart.FIRST_QUARTER.edtf()) {
            return (to > at + 1 && !NEEDS_YEAR.contains(t.hash(to - 1)))
                    || t.is(at, "wiosną")
                    || t.is(at, "latem")
                    || t.is(at, "jesienią")
                    || t.is(at, "zimą");
        }
        return !NEEDS_YEAR.contains(t.hash(to - 1));
    }

    /// `następnego dnia`, `w niedzielę`.
    int relative(int at, Consumer<DateMention> found) {
        var match = DateWords.relative(t, at);
        if (match != null) {
            found.accept(
                    new DateMention.Relative(
                            t.start(at), t.end(match.end() - 1), match.values().getFirst()));
            return match.end();
        }
        return ON.contains(context.before(at)) ? weekdays(at, found) : -1;
    }

    /// `w poniedziałek`, `w poniedziałek i wtorek`, unless a date behind them tells the days.
    private int weekdays(int at, Consumer<DateMention> found) {
        var days = new ArrayList<DateMention>(2);
        int next = at;
        while (days.size() < DAYS_OF_A_WEEK) {
            var weekday = DateWords.weekday(t, next);
            if (weekday == null) {
                break;
            }
            var on = new RelativeDay.On(weekday);
            days.add(new DateMention.Relative(t.start(next), t.end(next), on));
            at = next + 1;
            var separator = Separator.at(t, at);
            next = separator == null ? t.size() : separator.to();
        }
        if (days.isEmpty() || datesWeekday(at)) {
            return -1;
        }
        days.forEach(found);
        return at;
    }

    /// Whether the weekday only goes with the date behind it.
    private boolean datesWeekday(int next) {
        int at = t.isMark(next, ",(") ? next + 1 : next;
        at = t.is(at, "dnia") ? at + 1 : at;
        return points.dayOfMonth(at) != null || startsRange(at);
    }

    /// `20–21 września` behind `w środę i czwartek,`.
    private boolean startsRange(int at) {
        var day = points.bareDay(at);
        var separator = day == null ? null : Separator.at(t, day.to());
        return separator != null && points.dayOfMonth(separator.to()) != null;
    }
}
