package pl.mosty.polish.date.edtf;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.date.YearPart;

/// Reads the notation of EDTF.
final class EdtfParser {

    private static final String UNSPECIFIED_YEAR = "XXXX";
    private static final String UNSPECIFIED = "XX";

    private EdtfParser() {}

    static Optional<Edtf> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            var bound = bound(text);
            return bound == null ? Optional.empty() : Optional.of(Edtf.single(bound));
        }
        var start = end(text.substring(0, slash));
        var end = end(text.substring(slash + 1));
        if (start == null || end == null || !(isDated(start) || isDated(end))) {
            return Optional.empty();
        }
        return runsBack(start, end) ? Optional.empty() : Optional.of(new Edtf(start, end));
    }

    private static boolean isDated(Bound bound) {
        return switch (bound) {
            case Bound.Date _, Bound.Part _ -> true;
            case Bound.Open _, Bound.Unknown _ -> false;
        };
    }

    private static boolean runsBack(Bound start, Bound end) {
        return start instanceof Bound.Date(_, var from, _)
                && end instanceof Bound.Date(_, var to, _)
                && from.hasYear()
                && to.hasYear()
                && common(from.start(), to.end()) > 0;
    }

    /// Compares what both dates tell.
    private static int common(PartialDate one, PartialDate other) {
        int length = Math.min(one.toString().length(), other.toString().length());
        return one.toString().substring(0, length).compareTo(other.toString().substring(0, length));
    }

    private static @Nullable Bound end(String text) {
        return switch (text) {
            case ".." -> new Bound.Open();
            case "" -> new Bound.Unknown();
            default -> bound(text);
        };
    }

    private static @Nullable Bound bound(String text) {
        var qualifier = Qualifier.at(text);
        var date = text.substring(0, text.length() - qualifier.mark().length());
        var parts = date.split("-", -1);
        if (parts.length > 3 || parts[0].length() != 4) {
            return null;
        }
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() != 2) {
                return null;
            }
        }
        try {
            var part = parts.length == 2 ? part(parts, qualifier) : null;
            if (part != null) {
                return part;
            }
            var within = within(parts);
            return within == null ? null : new Bound.Date(date, within, qualifier);
        } catch (DateTimeException | NumberFormatException _) {
            return null;
        }
    }

    private static Bound.@Nullable Part part(String[] parts, Qualifier qualifier) {
        if (!isNumber(parts[0]) || !isNumber(parts[1])) {
            return null;
        }
        int number = Integer.parseInt(parts[1]);
        return Arrays.stream(YearPart.values())
                .filter(part -> part.edtf() == number && number > 0)
                .findFirst()
                .map(part -> new Bound.Part(Integer.parseInt(parts[0]), part, qualifier))
                .orElse(null);
    }

    private static @Nullable DateInterval within(String[] parts) {
        var year = parts[0];
        if (parts.length == 1) {
            return years(year);
        }
        if (!isNumber(year) && !year.equals(UNSPECIFIED_YEAR)) {
            return null;
        }
        Integer known = year.equals(UNSPECIFIED_YEAR) ? null : Integer.valueOf(year);
        if (parts[1].equals(UNSPECIFIED)) {
            boolean days = parts.length == 3;
            boolean loose = days && !parts[2].equals(UNSPECIFIED);
            return known == null || loose
                    ? null
                    : new DateInterval(
                            new PartialDate(known, 1, days ? 1 : null),
                            new PartialDate(known, 12, days ? 31 : null));
        }
        if (!isNumber(parts[1])) {
            return null;
        }
        int month = Integer.parseInt(parts[1]);
        if (parts.length == 2) {
            return DateInterval.at(new PartialDate(known, month, null));
        }
        if (parts[2].equals(UNSPECIFIED)) {
            return known == null
                    ? null
                    : new DateInterval(
                            new PartialDate(known, month, 1),
                            new PartialDate(
                                    known, month, YearMonth.of(known, month).lengthOfMonth()));
        }
        return isNumber(parts[2])
                ? DateInterval.at(new PartialDate(known, month, Integer.valueOf(parts[2])))
                : null;
    }

    /// `2022`, `202X`, `20XX`.
    private static @Nullable DateInterval years(String text) {
        int digits = 0;
        while (digits < 4 && isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || !text.substring(digits).equals("X".repeat(4 - digits))) {
            return null;
        }
        var first = text.replace('X', '0');
        var last = text.replace('X', '9');
        return new DateInterval(
                new PartialDate(Math.max(1, Integer.parseInt(first)), null, null),
                new PartialDate(Integer.parseInt(last), null, null));
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
