package pl.mosty.intake.rule.event;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;

/// Dates of a sentence that say when something else was, of which it speaks beside its own matter.
final class Asides {

    private static final Pattern WHICH =
            Regex.anyCase(
                    ",\\s+(?:(?:w|na|z|do|o|po|za) )?(?:któr\\p{L}+|which|who|der|die|das)\\s[^,;]*$");

    /// `Na sesji, która odbyła się 9 sierpnia, …`
    private static final Pattern AT_EVENT =
            Regex.anyCase(
                    "^(?:na|podczas|w (?:czasie|trakcie)) [^,]{4,90}, któr\\p{L}+ (?:odbył|miał)\\p{L}* [^,]*$");

    private Asides() {}

    /// @param before the days of what was told last
    static boolean is(Sentence sentence, DateMention date, @Nullable DateInterval before) {
        return isInClause(sentence, date) || isOfThePast(sentence, date, before);
    }

    /// Whether all dates of a sentence are of the time before the story.
    static boolean areOfThePast(Sentence sentence, @Nullable DateInterval before) {
        return sentence.dates().stream().allMatch(d -> isOfThePast(sentence, d, before));
    }

    /// `rozmawiano o jubileuszu, który obchodzono 1 lipca`
    private static boolean isInClause(Sentence sentence, DateMention date) {
        var words = new Passage(sentence.text(), sentence.span().start(), date.start());
        return WHICH.in(words) && !AT_EVENT.in(words);
    }

    /// `Wieczorem starosta dziękował za lata wymiany; umowę podpisano w 2001 roku`: a bare year
    /// before the days of the story, behind what the sentence tells.
    private static boolean isOfThePast(
            Sentence sentence, DateMention date, @Nullable DateInterval before) {
        var year = date.interval().map(d -> d.start().year()).orElse(null);
        var story = before == null ? null : before.start().year();
        return before != null
                && year != null
                && story != null
                && year < story
                && before.precision() == Precision.DAY
                && date.interval().filter(d -> d.precision() == Precision.YEAR).isPresent()
                && sentence.text().indexOf(';', sentence.span().start() + 1, date.start()) > 0;
    }
}
