package pl.mosty.intake.rule.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.date.Precision;

/// A month told by its adjective: `wrześniowe targi`, `w majowym szczycie`. Risings, revolutions
/// and constitutions are named so without taking place then.
final class MonthAdjective {

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
    private static final Pattern OF_HISTORY =
            Regex.anyCase(
                    "(?:powsta[ńn]\\p{L}*|rewolucj\\p{L}*|przewr[oó]t\\p{L}*|konstytucj\\p{L}*|wydarze\\p{L}*|wypadk\\p{L}*|tragedi\\p{L}*|nabożeństw\\p{L}*|\\b(?:ulic|plac|osiedl|alej)\\p{L}*|\\b(?:ul|pl|os|al)\\.|\\bz (?:\\S+ )?\\p{L}+(?:ego|ej|ych) (?:spotka|wizyt|rozm))");

    private MonthAdjective() {}

    /// The month of the year; empty where no adjective tells one, or several do.
    static Optional<DateInterval> in(Passage words, DateInterval year) {
        var number = year.start().year();
        var found = MONTH.matcher(words);
        if (number == null || year.precision() != Precision.YEAR || !found.find()) {
            return Optional.empty();
        }
        int month = STEMS.indexOf(found.group(1).toLowerCase(Locale.ROOT)) + 1;
        boolean history = OF_HISTORY.in(words);
        return history || found.find()
                ? Optional.empty()
                : Optional.of(DateInterval.at(new PartialDate(number, month, null)));
    }
}
