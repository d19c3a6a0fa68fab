package pl.mosty.polish.date;

import org.jspecify.annotations.Nullable;

/// Writes dates as PWN has them: an unspaced en dash within a month (`25–27 maja`), a spaced one
/// between months (`30 sierpnia – 3 września`), no leading zeros.
public final class DateWriter {

    private static final String SPACED_DASH = " – ";

    private DateWriter() {}

    public static String write(DateInterval interval, DateStyle style) {
        var words =
                style.language() == DateStyle.Language.ENGLISH
                        ? new EnglishDates(style)
                        : new PolishDates(style);
        var text = style.lead() ? words.lead(interval) : words.plain(interval);
        return style.noBreak() ? withoutBreaks(text) : text;
    }

    /// What the two languages write alike.
    abstract static class Dates {

        private final DateStyle style;

        Dates(DateStyle style) {
            this.style = style;
        }

        abstract String lead(DateInterval interval);

        abstract String month(int month, boolean inDay);

        abstract String year(int year);

        /// How two months or years are joined.
        String plain(DateInterval interval) {
            var from = interval.start();
            var to = interval.end();
            boolean sameYear = java.util.Objects.equals(from.year(), to.year());
            var year = sameYear || !interval.hasYear() ? shown(to.year()) : null;
            return switch (interval.precision()) {
                case YEAR -> years(from, to);
                case MONTH -> {
                    var first = month(number(from.month()), false);
                    var last = month(number(to.month()), false);
                    if (from.equals(to)) {
                        yield first + monthYear(year);
                    }
                    yield sameYear || !style.withYear()
                            ? first + "–" + last + monthYear(year)
                            : first
                                    + monthYear(from.year())
                                    + SPACED_DASH
                                    + last
                                    + monthYear(to.year());
                }
                case DAY -> days(from, to, sameYear, year);
            };
        }

        private String days(
                PartialDate from, PartialDate to, boolean sameYear, @Nullable Integer year) {
            if (from.equals(to)) {
                return day(from) + dayYear(year);
            }
            if (sameYear && from.month() != null && from.month().equals(to.month())) {
                return from.day() + "–" + day(to) + dayYear(year);
            }
            return sameYear || !style.withYear()
                    ? day(from) + SPACED_DASH + day(to) + dayYear(year)
                    : day(from) + dayYear(from.year()) + SPACED_DASH + day(to) + dayYear(to.year());
        }

        private String day(PartialDate date) {
            return number(date.day()) + " " + month(number(date.month()), true);
        }

        private String years(PartialDate from, PartialDate to) {
            return from.equals(to)
                    ? String.valueOf(from.year())
                    : number(from.year()) + "–" + number(to.year());
        }

        String dayYear(@Nullable Integer year) {
            return year == null ? "" : " " + year(year);
        }

        String monthYear(@Nullable Integer year) {
            return dayYear(year);
        }

        @Nullable Integer shown(@Nullable Integer year) {
            return style.withYear() ? year : null;
        }

        static int number(@Nullable Integer part) {
            if (part == null) {
                throw new IllegalArgumentException("a part of the date is missing");
            }
            return part;
        }
    }

    private static final class PolishDates extends Dates {

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
            return java.util.Objects.equals(from.year(), to.year())
                    ? ""
                    : dayYear(shown(from.year()));
        }
    }

    private static final class EnglishDates extends Dates {

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

    /// Keeps numbers with what they count: `8 kwietnia`, `2022 r.`.
    private static String withoutBreaks(String text) {
        var kept = new StringBuilder(text);
        for (int i = 1; i + 1 < kept.length(); i++) {
            boolean afterNumber = Character.isDigit(kept.charAt(i - 1));
            boolean afterOneLetter =
                    kept.charAt(i - 1) == 'w' && (i == 1 || kept.charAt(i - 2) == ' ');
            if (kept.charAt(i) == ' '
                    && (afterOneLetter || (afterNumber && kept.charAt(i + 1) != '–'))) {
                kept.setCharAt(i, '\u00a0');
            }
        }
        return kept.toString();
    }
}
