package pl.mosty.intake.rule.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.MonthNames;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.date.Precision;

/// A month told by its adjective: `wrześniowe targi`, `w majowym szczycie`, or by its bare name
/// where the words end: `szkolenie w Grazu, październik`. Risings, revolutions and constitutions
/// are named by adjectives without taking place then.
final class MonthWord {

    private static final List<String> STEMS =
            List.of(
                    "styczniow",
                    "lutow",
                    "marcow",
                    "kwietniow",
                    "majow",
                    "czerwcow",
                    "lipcow",
                    "sierpniow",
                    "wrześniow",
                    "październikow",
                    "listopadow",
                    "grudniow");
    private static final Pattern MONTH =
            Regex.anyCase(
                    "\\b(" + String.join("|", STEMS) + ")(?:y|a|e|ego|ej|emu|ym|ą|ych|ymi|i)\\b");
    private static final String NAME = "(" + MonthNames.IN_POLISH + ")";
    private static final Pattern LAST = Regex.exact("(?:[,;(] ?| [–-] )" + NAME + "\\)?[.;,]?$");

    /// `(styczeń–luty)`, `(maj, lipiec)`
    private static final Pattern RANGE =
            Regex.exact(NAME + "(?: ?[–-] ?|, | i )" + NAME + "\\)?[.;,]?$");

    private static final Pattern OF_HISTORY =
            Regex.anyCase(
                    "(?:powsta[ńn]\\p{L}*|rewolucj\\p{L}*|przewr[oó]t\\p{L}*|konstytucj\\p{L}*|wydarze\\p{L}*|wypadk\\p{L}*|tragedi\\p{L}*|nabożeństw\\p{L}*|\\b(?:ulic|plac|osiedl|alej)\\p{L}*|\\b(?:ul|pl|os|al)\\.|\\bz (?:\\S+ )?\\p{L}+(?:ego|ej|ych) (?:spotka|wizyt|rozm))");

    private MonthWord() {}

    /// The month of the year; empty where no word tells one, or several adjectives do.
    static Optional<DateInterval> in(Passage words, DateInterval year) {
        var number = year.start().year();
        if (number == null || year.precision() != Precision.YEAR) {
            return Optional.empty();
        }
        int month = month(words);
        return month == 0
                ? Optional.empty()
                : Optional.of(DateInterval.at(new PartialDate(number, month, null)));
    }

    private static int month(Passage words) {
        var last = LAST.matcher(words);
        if (last.find() && !RANGE.in(words)) {
            return number(MonthNames.POLISH, last.group(1));
        }
        var adjective = MONTH.matcher(words);
        if (!adjective.find()) {
            return 0;
        }
        int month = number(STEMS, adjective.group(1));
        return OF_HISTORY.in(words) || adjective.find() ? 0 : month;
    }

    private static int number(List<String> words, String word) {
        return words.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }
}
