package pl.mosty.intake.rule.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;
import pl.mosty.polish.date.RelativeDay;

/// The days on which what a sentence tells took place.
final class When {

    private When() {}

    /// Those of its first date, else those counted from what was told before, else those of its
    /// heading, section or text; none where its own was lost.
    static @Nullable DateInterval of(Sentence sentence, Story story) {
        if (sentence.lostItsDate()) {
            return null;
        }
        var dates = sentence.dates();
        for (int i = 0; i < dates.size(); i++) {
            var mention = dates.get(i);
            if (mention instanceof DateMention.Relative relative) {
                var day = relative(relative.day(), story);
                if (day.isPresent()) {
                    return day.get();
                }
                if (relative.day() instanceof RelativeDay.On(var weekday) && story.last() == null) {
                    var news = Bylines.last(sentence.chapter(), weekday);
                    if (news.isPresent()) {
                        return news.get();
                    }
                }
                continue;
            }
            boolean refined =
                    i + 1 < dates.size() && refines(sentence.text(), mention, dates.get(i + 1));
            var days =
                    Dates.of(
                            sentence.chapter(),
                            sentence.part(),
                            refined ? dates.get(i + 1) : mention);
            if (days != null) {
                var behind = dates.subList(i + 1, dates.size());
                var told = inStory(inYear(days, behind), mention, story);
                return story.last() == null ? HeadingDates.stay(sentence, told) : told;
            }
        }
        var published = Bylines.day(sentence.chapter(), sentence.words());
        if (published.isPresent()) {
            return published.get();
        }
        var session = Minutes.day(sentence.chapter(), sentence.words());
        if (session.isPresent()) {
            return session.get();
        }
        var month = MonthTold.in(sentence.words(), story.last());
        return month.isPresent()
                ? month.get()
                : HeadingDates.of(sentence.chapter(), sentence.part())
                        .orElseGet(() -> inItsYear(sentence));
    }

    private static @Nullable DateInterval inItsYear(Sentence sentence) {
        var year = Dates.year(sentence.chapter(), sentence.part(), sentence.span().start());
        return year == null ? null : MonthWord.in(sentence.words(), year).orElse(year);
    }

    /// `W 2014 roku 26 kwietnia`: the year of the day behind it.
    private static DateInterval inYear(DateInterval days, List<DateMention> behind) {
        var year = days.start().year();
        if (days.precision() != Precision.YEAR || year == null || behind.isEmpty()) {
            return days;
        }
        return behind.getFirst()
                .interval()
                .filter(d -> d.precision() != Precision.YEAR && !d.hasYear())
                .map(d -> d.orInYear(year))
                .orElse(days);
    }

    /// A day without a year that lies within the days of the visit told of, though not in the
    /// text's own year.
    private static DateInterval inStory(DateInterval days, DateMention mention, Story story) {
        var visit = story.visit();
        var year = visit == null ? null : visit.start().year();
        var told = mention.interval().filter(d -> !d.hasYear()).orElse(null);
        if (visit == null || year == null || told == null || days.precision() != Precision.DAY) {
            return days;
        }
        var moved = told.orInYear(year);
        return Story.lies(moved, visit) ? moved : days;
    }

    /// `we wrześniu (19–22.09)`: the bracket tells the days of the month.
    private static boolean refines(String text, DateMention month, DateMention days) {
        return month.interval().filter(d -> d.precision() == Precision.MONTH).isPresent()
                && days.interval().filter(d -> d.precision() == Precision.DAY).isPresent()
                && text.substring(month.end(), days.start()).strip().equals("(");
    }

    /// Days of a visit are counted from its first one, others from what was told last.
    static Optional<DateInterval> relative(RelativeDay day, Story story) {
        var last = story.last();
        if (last == null) {
            return Optional.empty();
        }
        var visit = story.visit() == null ? last : story.visit();
        return switch (day) {
            case RelativeDay.Nth _, RelativeDay.Last _ -> Dates.within(day, visit);
            case RelativeDay.On _ ->
                    Dates.within(day, visit)
                            .filter(d -> Story.lies(d, visit))
                            .or(() -> Dates.within(day, last));
            case RelativeDay.After _ -> Dates.within(day, last);
        };
    }
}
