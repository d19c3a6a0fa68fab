package pl.mosty.intake.rule;

import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Matcher;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.PartialDate;

/// How days are written without a year: `9.03.`, `14–16.02.`, `25.04–1.05.`, `9 XII`, `2–4 VI`, `2
/// do 4.VI.`.
final class DayNotation {

    /// Groups: first day, its month where it has one, last day, month.
    static final Pattern DAYS =
            Pattern.compile(
                    "(\\d{1,2})(?:\\.(\\d{1,2}))?\\.?(?:(?:\\s?[-–—]\\s?|/|\\s(?:i|do|und|and)\\s)(\\d{1,2}))?\\.(\\d{1,2})\\.?(?![\\d.])");

    /// `12/02`, `24-26/09`, `18/10 do 22/10`; groups as of {@link #DAYS}.
    static final Pattern SLASHED =
            Pattern.compile(
                    "(\\d{1,2})(?:(?:/(\\d{2}))?(?:\\s?[-–—]\\s?|\\sdo\\s)(\\d{1,2}))?/(\\d{2})(?=\\s?[-–—:](?!\\d))");

    private static final String NUMERAL = "(I{1,3}|IV|VI{0,3}|IX|XI{0,2})";

    /// Groups: first day, its month where it has one, last day, month.
    static final Pattern ROMAN =
            Pattern.compile(
                    "(\\d{1,2})(?:(?:\\s"
                            + NUMERAL
                            + ")?(?:\\s?[-–—]\\s?|\\s(?:i|do|und|and)\\s)(\\d{1,2}))?[\\s.]"
                            + NUMERAL
                            + "(?=\\.?\\s\\p{Ll}|\\s{0,3}[-–—:]|[),;.]|\\s{2}|\\t|\\s?$)");

    /// Groups: month, year.
    static final Pattern ROMAN_MONTH =
            Pattern.compile(NUMERAL + "\\s((?:19|20)\\d{2})(?:\\sr\\.)?(?!\\d)");

    private static final List<String> NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private DayNotation() {}

    /// What `DAYS` or `SLASHED` matched, or null where the calendar has no such days.
    static @Nullable DateMention days(Matcher matcher) {
        int month = Integer.parseInt(matcher.group(4));
        if (matcher.group(2) != null && matcher.group(3) == null) {
            return null;
        }
        int first = matcher.group(2) == null ? month : Integer.parseInt(matcher.group(2));
        var last = matcher.group(3) == null ? matcher.group(1) : matcher.group(3);
        return mention(matcher, first, matcher.group(1), month, last);
    }

    /// What `ROMAN` matched, or null where the calendar has no such days.
    static @Nullable DateMention roman(Matcher matcher) {
        int month = NUMERALS.indexOf(matcher.group(4)) + 1;
        int first = matcher.group(2) == null ? month : NUMERALS.indexOf(matcher.group(2)) + 1;
        var last = matcher.group(3) == null ? matcher.group(1) : matcher.group(3);
        return mention(matcher, first, matcher.group(1), month, last);
    }

    /// What `ROMAN_MONTH` matched.
    static DateMention romanMonth(Matcher matcher) {
        var month =
                new PartialDate(
                        Integer.valueOf(matcher.group(2)),
                        NUMERALS.indexOf(matcher.group(1)) + 1,
                        null);
        return new DateMention.Known(
                matcher.start(), matcher.end(), DateInterval.at(month), 0, null);
    }

    private static @Nullable DateMention mention(
            Matcher matcher, int first, String from, int month, String to) {
        try {
            var days =
                    new DateInterval(
                            new PartialDate(null, first, Integer.valueOf(from)),
                            new PartialDate(null, month, Integer.valueOf(to)));
            return new DateMention.Known(matcher.start(), matcher.end(), days, 0, null);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
