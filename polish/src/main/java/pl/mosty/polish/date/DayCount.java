package pl.mosty.polish.date;

import java.time.LocalDate;

/// How many days an interval takes, counted in a leap year while its year is open.
record DayCount(DateInterval days) {

    private static final int A_LEAP_YEAR = 2024;

    boolean isTwo() {
        var known = days.orInYear(A_LEAP_YEAR);
        return of(known.start()).plusDays(1).equals(of(known.end()));
    }

    private static LocalDate of(PartialDate date) {
        return LocalDate.parse(date.toString());
    }
}
