package pl.mosty.intake.rule.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.Precision;

/// The day or month that a heading tells for all under it: `GRUZJA (5–6 czerwca)`, `Maj 2021`.
final class HeadingDates {

    /// Words that make the date of a heading that of an agreement, an act or a list.
    private static final Pattern OTHERS =
            Regex.anyCase(
                    "\\b(?:opublikowan|publikacj|dodan|utworzon|wytworzon|zamieszczon|aktualizacj|posted|published|umow|porozumi|stan\\b|uchwał|podpisa|zawart|nawiąza|współprac\\w* od|partner\\w* od|od\\b|z dnia|since|signed|seit|vertrag)");

    /// The most days of one event.
    private static final int LONGEST = 31;

    private HeadingDates() {}

    /// That of the innermost heading below the title.
    static Optional<DateInterval> of(Chapter chapter, Part part) {
        for (var heading : part.headings().reversed()) {
            if (!heading.equals(chapter.outline().title())) {
                var days = of(chapter, part, heading);
                if (days.isPresent()) {
                    return days;
                }
            }
        }
        return Optional.empty();
    }

    /// `Wizyta w Grazu 3–6.05.2019` above `3 maja delegacja wyjechała …`: all the days of the stay
    /// that begins on the one told.
    static DateInterval stay(Sentence sentence, DateInterval day) {
        if (day.precision() != Precision.DAY
                || !day.start().equals(day.end())
                || !sentence.tellsMeeting()) {
            return day;
        }
        for (var heading : sentence.part().headings()) {
            for (var mention : sentence.chapter().dates().within(heading)) {
                var days = Dates.of(sentence.chapter(), sentence.part(), mention);
                if (days != null
                        && days.precision() == Precision.DAY
                        && days.start().equals(day.start())
                        && isShort(days)) {
                    return days;
                }
            }
        }
        return day;
    }

    private static Optional<DateInterval> of(Chapter chapter, Part part, Span heading) {
        for (var mention : chapter.dates().within(heading)) {
            var before = chapter.text().substring(heading.start(), mention.start());
            var days = Dates.of(chapter, part, mention);
            if (days != null
                    && isOfEvent(days, chapter)
                    && !OTHERS.in(before)
                    && !(before.isBlank() && Bylines.isPublished(chapter, heading, days))) {
                return Optional.of(days);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfEvent(DateInterval days, Chapter chapter) {
        var year = days.start().year();
        boolean reported =
                year == null || chapter.years().document().filter(y -> !y.equals(year)).isEmpty();
        return reported
                && switch (days.precision()) {
                    case YEAR -> false;
                    case MONTH -> days.start().equals(days.end());
                    case DAY -> days.start().equals(days.end()) || isShort(days);
                };
    }

    private static boolean isShort(DateInterval days) {
        return !days.hasYear()
                || ChronoUnit.DAYS.between(
                                LocalDate.parse(days.start().toString()),
                                LocalDate.parse(days.end().toString()))
                        <= LONGEST;
    }
}
