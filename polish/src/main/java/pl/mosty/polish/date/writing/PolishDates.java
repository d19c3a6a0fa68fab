package pl.mosty.polish.date.writing;

import java.util.Objects;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.date.word.DateWords;

/// Dates in Polish words.
final class PolishDates extends Dates {

    PolishDates(DateStyle style) {
        super(style);
    }

    @Override
    String month(int month, boolean inDay) {
        return inDay ? DateWords.genitive(month) : DateWords.nominative(month);
    }

    @Override
    String year(int year) {
        return year + " r.";
    }

    @Override
    String lead(DateInterval interval) {
        var from = interval.start();
        var to = interval.end();
        boolean one = from.equals(to);
        return switch (interval.precision()) {
            case YEAR -> one ? "w " + year(number(from.year())) : "w latach " + plain(interval);
            case MONTH -> {
                var year = dayYear(shown(to.year()));
                var first = DateWords.locative(number(from.month()));
                yield one
                        ? "w " + first + year
                        : "od "
                                + DateWords.genitive(number(from.month()))
                                + otherYear(from, to)
                                + " do "
                                + DateWords.genitive(number(to.month()))
                                + year;
            }
            case DAY -> one ? plain(interval) : "w dniach " + plain(interval);
        };
    }

    private String otherYear(PartialDate from, PartialDate to) {
        return Objects.equals(from.year(), to.year()) ? "" : dayYear(shown(from.year()));
    }
}
