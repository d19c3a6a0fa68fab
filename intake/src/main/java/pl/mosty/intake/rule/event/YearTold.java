package pl.mosty.intake.rule.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;

/// A year that is told by the one told before: `rok później`, `dwa lata później`, `w tym samym
/// roku`, `three years later`, `zwei Jahre später`.
final class YearTold {

    private static final Pattern SAME =
            Regex.anyCase(
                    "\\b(?:(?:tego samego|tym samym|tymże) roku|(?:that|the) same year|im (?:selben|gleichen) Jahr)\\b");
    private static final Pattern NEXT =
            Regex.anyCase(
                    "\\b(?:rok (?:później|potem)|po roku|w (?:następnym|kolejnym) roku(?! (?:szkoln|akademick))|(?:następnego|kolejnego) roku(?! (?:szkoln|akademick))|(?:a|one) year later|the (?:following|next) year|ein Jahr (?:später|darauf)|im (?:folgenden|nächsten) Jahr)\\b");
    private static final Pattern LATER =
            Regex.anyCase(
                    "\\b(?:(dwa|trzy|cztery|two|three|four|zwei|drei|vier) (?:lata (?:później|potem)|years later|Jahre (?:später|darauf))|po (dwóch|trzech|czterech) latach)\\b");
    private static final Pattern YEAR = Regex.exact("\\b(?:19|20)\\d\\d\\b");
    private static final List<List<String>> NUMBERS =
            List.of(
                    List.of("dwa", "two", "zwei", "dwóch"),
                    List.of("trzy", "three", "drei", "trzech"),
                    List.of("cztery", "four", "vier", "czterech"));

    private YearTold() {}

    /// Behind how many characters such words begin, or -1.
    static int at(Passage words) {
        for (var pattern : new Pattern[] {SAME, NEXT, LATER}) {
            var matcher = pattern.matcher(words);
            if (matcher.find()) {
                return matcher.start() - words.start();
            }
        }
        return -1;
    }

    static Optional<DateInterval> in(Passage words, @Nullable DateInterval before) {
        var year = before == null ? null : before.start().year();
        if (year == null || at(words) < 0 || YEAR.in(words)) {
            return Optional.empty();
        }
        int told = year + shift(words);
        return Optional.of(DateInterval.at(new PartialDate(told, null, null)));
    }

    private static int shift(Passage words) {
        if (SAME.in(words)) {
            return 0;
        }
        var later = LATER.matcher(words);
        if (!later.find()) {
            return 1;
        }
        var number = later.group(1) != null ? later.group(1) : later.group(2);
        int years = 2;
        for (var forms : NUMBERS) {
            if (forms.contains(number.toLowerCase(Locale.ROOT))) {
                return years;
            }
            years++;
        }
        return years;
    }
}
