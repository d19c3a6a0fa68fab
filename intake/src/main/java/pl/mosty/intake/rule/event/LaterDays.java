package pl.mosty.intake.rule.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Sentences;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;

/// Sentences and clauses of a dated item that go on to another day, or from month to month: `3 maja
/// – przyjazd delegacji. Dwa dni później odsłonięto pomnik.`
///
/// @param sentence without its closing mark
/// @param days on which it took place
record LaterDays(Span sentence, DateInterval days) {

    /// The furthest that the day may stand from the sentence's beginning.
    private static final int EARLY = 45;

    /// @param item from its first word on
    /// @param first the days with which the item begins, or null
    static List<LaterDays> of(Chapter chapter, Part part, Span item, @Nullable DateInterval first) {
        var later = new ArrayList<LaterDays>();
        if (first == null || chapter.dates().within(item).isEmpty()) {
            return later;
        }
        var last = first;
        for (var span : Sentences.of(chapter.text(), item)) {
            for (var clause : Clauses.of(new Sentence(chapter, part, span, true, false))) {
                boolean further = clause.span().start() > item.start();
                boolean step = further && Steps.begins(clause);
                var days = step ? Steps.when(clause, last) : further ? days(clause, last) : null;
                if (days != null
                        && (step || tells(clause))
                        && !Predicates.calledOff(clause.words())) {
                    later.add(
                            new LaterDays(
                                    Told.withoutClosing(chapter.text(), clause.span()), days));
                    last = days;
                }
            }
        }
        return later;
    }

    private static boolean tells(Sentence clause) {
        return clause.tellsPast()
                || Predicates.wasEvent(clause.words())
                || Predicates.wasThere(clause.words());
    }

    /// Without a year of its own, in that of the item, whatever the page's is.
    private static @Nullable DateInterval of(
            Sentence sentence, DateMention mention, DateInterval last) {
        var year = last.start().year();
        var known = mention instanceof DateMention.Known told && told.yearShift() == 0;
        return known && year != null
                ? mention.interval().map(d -> Dates.inYear(d, year)).orElse(null)
                : Dates.of(sentence.chapter(), sentence.part(), mention);
    }

    /// Other days than the last ones, told among the first words; null where there are none.
    static @Nullable DateInterval days(Sentence sentence, DateInterval last) {
        for (var mention : sentence.dates()) {
            if (mention.start() - sentence.span().start() > EARLY) {
                return null;
            }
            var days =
                    mention instanceof DateMention.Relative relative
                            ? When.relative(relative.day(), new Story(last, null)).orElse(null)
                            : of(sentence, mention, last);
            boolean asExact = days != null && days.precision() == last.precision();
            if (days != null && (asExact || days.precision() == Precision.DAY)) {
                return days.equals(last) ? null : days;
            }
        }
        return null;
    }
}
