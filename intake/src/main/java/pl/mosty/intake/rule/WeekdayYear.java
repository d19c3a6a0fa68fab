package pl.mosty.intake.rule;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.DateMention;

/// The year that only a file tells, such as the one in which it was saved, against the weekdays of
/// the text: `w środę, 19 maja br.` saved in 2025 is of 2021.
final class WeekdayYear {

    /// The same days fall on the same weekdays again after 5, 6 or 11 years.
    private static final int BACK = 5;

    private record Told(MonthDay day, DayOfWeek weekday) {
        boolean holdsIn(int year) {
            return day.isValidYear(year) && day.atYear(year).getDayOfWeek() == weekday;
        }
    }

    private WeekdayYear() {}

    /// The last year up to the file's in which all weekdays are right, or the file's where there is
    /// none.
    static @Nullable Integer of(List<DateMention> mentions, @Nullable Integer file) {
        if (file == null) {
            return null;
        }
        var told = told(mentions);
        return IntStream.rangeClosed(0, BACK)
                .map(back -> file - back)
                .filter(year -> told.stream().allMatch(it -> it.holdsIn(year)))
                .boxed()
                .findFirst()
                .orElse(file);
    }

    /// The year of a text that tells only of the year before: `W poniedziałek, 20 stycznia … W 2013
    /// r. podpisano …` is of 2014, where the day is a Monday and was none in 2013.
    static int behind(List<DateMention> mentions, int before) {
        var told = told(mentions);
        return !told.isEmpty()
                        && told.stream().noneMatch(it -> it.holdsIn(before))
                        && told.stream().allMatch(it -> it.holdsIn(before + 1))
                ? before + 1
                : before;
    }

    private static List<Told> told(List<DateMention> mentions) {
        return mentions.stream().map(WeekdayYear::told).filter(Objects::nonNull).toList();
    }

    private static @Nullable Told told(DateMention mention) {
        if (mention instanceof DateMention.Known(_, _, var days, int shift, var weekday)
                && weekday != null
                && shift == 0
                && !days.hasYear()) {
            var month = days.start().month();
            var day = days.start().day();
            return month == null || day == null ? null : new Told(MonthDay.of(month, day), weekday);
        }
        return null;
    }
}
