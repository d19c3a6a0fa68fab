package pl.mosty.polish.date.point;

import java.time.LocalDate;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;

/// How many days an interval takes, counted in a leap year while its year is open.
public record DayCount(DateInterval days) {

    private static final int A_LEAP_YEAR = 2024;

    public boolean isTwo() {
        var known = days.orInYear(A_LEAP_YEAR);
        return of(known.start()).plusDays(1).equals(of(known.end()));
    }

    private static LocalDate of(PartialDate date) {
        return LocalDate.parse(date.toString());
    }
}
