package pl.mosty.intake.rule.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.reading.Facet;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.act.ActReader;
import pl.mosty.intake.rule.certainty.Doubt;
import pl.mosty.intake.rule.person.FoundPerson;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;
import pl.mosty.polish.date.reading.DateReader;

/// What the fields of an activity leave open.
final class Doubts {

    /// The name of a month in any form, `wrześniu`, `Sept`; no numeral and no name, such as `Jan`,
    /// `Marzec`, `ul. 11 Listopada`.
    private static final Facet MONTH =
            Facet.of(form -> DateReader.namesMonth(form.text()) && !mayBeName(form));

    private Doubts() {}

    static Set<Doubt> of(
            Chapter chapter,
            Event event,
            ActReader.Reading act,
            List<FoundPerson> found,
            List<String> countries) {
        var doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(event.doubts());
        add(doubts, Doubt.YEAR, isYearOpen(chapter, event));
        add(doubts, Doubt.MONTH, isMonthOpen(chapter, event));
        add(doubts, Doubt.FURTHER_DATE, dates(chapter, event) > 1);
        add(doubts, Doubt.KIND, !act.sure());
        add(doubts, Doubt.PERSON, isAnyoneOpen(found));
        add(doubts, Doubt.NO_COUNTRY, countries.isEmpty());
        add(doubts, Doubt.COUNTRIES, countries.size() > 1 && event.count() == 1);
        return doubts;
    }

    /// A Polish month is small.
    private static boolean mayBeName(Form form) {
        return form.capitalised() && (form.isKnownInSmall() || GivenNames.isKnown(form.text()));
    }

    private static void add(Set<Doubt> doubts, Doubt doubt, boolean holds) {
        if (holds) {
            doubts.add(doubt);
        }
    }

    private static boolean isYearOpen(Chapter chapter, Event event) {
        var date = event.date();
        if (date == null || !date.hasYear()) {
            return true;
        }
        return chapter.years().contested()
                && chapter.years().told(event.part(), event.span().start()).isEmpty()
                && chapter.dates().within(event.span()).stream().noneMatch(Doubts::hasYear);
    }

    private static boolean isMonthOpen(Chapter chapter, Event event) {
        var date = event.date();
        return date != null
                && date.precision() == Precision.YEAR
                && chapter.words().within(event.span()).stream().anyMatch(w -> w.is(MONTH));
    }

    private static boolean hasYear(DateMention mention) {
        return mention.interval().filter(days -> days.hasYear()).isPresent();
    }

    /// Days, months and years, no seasons.
    private static int dates(Chapter chapter, Event event) {
        return chapter.dates().within(event.span(), d -> d.interval().isPresent()).size();
    }

    /// A counterpart without a country beside one who has one may be of another.
    private static boolean isAnyoneOpen(List<FoundPerson> found) {
        int counterparts = 0;
        int placed = 0;
        for (var person : found) {
            if (person.side() == Side.COUNTERPART) {
                if (!person.sure()) {
                    return true;
                }
                counterparts++;
                placed += person.country() == null ? 0 : 1;
            }
        }
        return placed > 0 && placed < counterparts;
    }
}
