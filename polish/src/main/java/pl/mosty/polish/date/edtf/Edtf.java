package pl.mosty.polish.date.edtf;

import java.util.Optional;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.PartialDate;

/// A date or interval of EDTF, level 1: days, months, years, seasons, their qualifiers, unspecified
/// last digits, open and unknown ends. Of level 2 it knows quarters and halves of a year and the
/// unspecified year (`XXXX-07-15`), which dates without a year need. Times of day, years before 1
/// and after 9999 are not read.
///
/// Source: the specification by the Library of Congress, which became ISO 8601-2:2019, annex A.
///
/// @param end equal to the start for a single date
public record Edtf(Bound start, Bound end) {

    public static Edtf of(DateInterval interval) {
        return of(interval, Qualifier.CERTAIN);
    }

    public static Edtf of(DateInterval interval, Qualifier qualifier) {
        return new Edtf(bound(interval.start(), qualifier), bound(interval.end(), qualifier));
    }

    /// What was read in a text, unless it is no date or only told by another one.
    public static Optional<Edtf> of(DateMention mention) {
        return switch (mention) {
            case DateMention.Known known -> Optional.of(of(known.days()));
            case DateMention.InYear part ->
                    part.year() == null || part.part().edtf() == 0
                            ? Optional.empty()
                            : Optional.of(
                                    single(
                                            new Bound.Part(
                                                    part.year(), part.part(), Qualifier.CERTAIN)));
            case DateMention.Impossible _, DateMention.Relative _ -> Optional.empty();
        };
    }

    static Edtf single(Bound bound) {
        return new Edtf(bound, bound);
    }

    private static Bound bound(PartialDate date, Qualifier qualifier) {
        var text = date.year() == null ? "XXXX" + date.toString().substring(1) : date.toString();
        return new Bound.Date(text, DateInterval.at(date), qualifier);
    }

    /// Empty when the text is no such date.
    public static Optional<Edtf> parse(String text) {
        return EdtfParser.parse(text);
    }

    /// From the earliest to the latest day, month or year that is meant, where both ends are known
    /// and of one precision.
    public Optional<DateInterval> interval() {
        if (start instanceof Bound.Date(_, var from, _)
                && end instanceof Bound.Date(_, var to, _)
                && from.precision() == to.precision()) {
            return Optional.of(new DateInterval(from.start(), to.end()));
        }
        if (start instanceof Bound.Part part && start.equals(end)) {
            return Optional.of(DateInterval.at(new PartialDate(part.year(), null, null)));
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return start.equals(end) ? start.toString() : start + "/" + end;
    }
}
