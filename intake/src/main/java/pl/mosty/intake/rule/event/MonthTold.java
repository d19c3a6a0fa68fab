package pl.mosty.intake.rule.event;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;

/// A month or year that is told by the one told before: `w tym samym miesiącu`, `w połowie
/// miesiąca`, `miesiąc później`, `later that month`, `im folgenden Monat`.
final class MonthTold {

    private static final Pattern SAME =
            Regex.anyCase(
                    "\\b(?:(?:tego|tym|tymże)(?: samego| samym)? (?:miesiąca|miesiącu)|(?:w połowie|pod koniec|na początku|z końcem|w końcu|w ciągu) miesiąca|(?:that|the same) month|im (?:selben|gleichen) Monat|(?:Mitte|Ende|Anfang) des Monats)\\b");
    private static final Pattern NEXT =
            Regex.anyCase(
                    "\\b(?:miesiąc później|(?:następnym|kolejnym) miesiącu|a month later|the (?:following|next) month|einen Monat später|im (?:folgenden|nächsten) Monat)\\b");
    private static final Pattern BEFORE =
            Regex.anyCase(
                    "\\b(?:miesiąc wcześniej|poprzednim miesiącu|a month earlier|the month before|einen Monat (?:zuvor|früher)|im Vormonat)\\b");

    private MonthTold() {}

    /// Behind how many characters such words begin, or -1.
    static int at(Passage words) {
        for (var pattern : new Pattern[] {SAME, NEXT, BEFORE}) {
            var matcher = pattern.matcher(words);
            if (matcher.find()) {
                return matcher.start() - words.start();
            }
        }
        return YearTold.at(words);
    }

    static Optional<DateInterval> in(Passage words, @Nullable DateInterval before) {
        if (YearTold.at(words) >= 0) {
            return YearTold.in(words, before);
        }
        if (before == null || before.start().year() == null || before.start().month() == null) {
            return Optional.empty();
        }
        if (at(words) < 0) {
            return Optional.empty();
        }
        int shift = SAME.in(words) ? 0 : NEXT.in(words) ? 1 : -1;
        var month = YearMonth.of(before.start().year(), before.start().month()).plusMonths(shift);
        return Optional.of(
                DateInterval.at(new PartialDate(month.getYear(), month.getMonthValue(), null)));
    }
}
