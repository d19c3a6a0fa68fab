package pl.mosty.polish.date.writing;

import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.word.DateWords;

/// Dates in English words.
final class EnglishDates extends Dates {

    EnglishDates(DateStyle style) {
        super(style);
    }

    @Override
    String month(int month, boolean inDay) {
        return DateWords.ENGLISH.get(month - 1);
    }

    @Override
    String year(int year) {
        return String.valueOf(year);
    }

    @Override
    String lead(DateInterval interval) {
        boolean one = interval.start().equals(interval.end());
        return switch (interval.precision()) {
            case YEAR, MONTH -> "in " + plain(interval);
            case DAY -> one ? "on " + plain(interval) : "from " + plain(interval);
        };
    }
}
