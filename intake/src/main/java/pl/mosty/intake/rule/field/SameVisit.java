package pl.mosty.intake.rule.field;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.Precision;

/// What is told of a visit in later sentences, without naming whose it is, has its countries and
/// partners: `4 września wzięli udział w konferencji`, `w tamtejszym kościele`.
public final class SameVisit {

    private static final Pattern GOES_ON =
            Regex.anyCase(
                    "\\b(?:tamtejsz\\p{L}+|goście|gości\\b|gościom|delegacj|wspólnie|obie strony|wzięli oni|wzięli udział|jej uczestnicy|pobytu|wizyty|aneks|umow|dyplomaci|delegaci|dzień (?:wcześniej|później)|(?:następnego|kolejnego|tego samego|drugiego|trzeciego|ostatniego) dnia|nazajutrz|die gäste|the guests|the delegat|next day|following day|days? later|tage? später|am (?:nächsten|letzten) tag)");
    private static final Pattern END = Regex.exact("[.!?]\\s+\\p{Lu}|\\n");
    private static final int NEAR = 500;

    private SameVisit() {}

    public static List<Activity> joined(String text, List<Activity> activities) {
        var joined = new ArrayList<Activity>();
        for (var activity : activities) {
            var before = joined.isEmpty() ? null : joined.getLast();
            boolean open = activity.countries().isEmpty();
            joined.add(
                    open && before != null && belongs(text, before, activity)
                            ? activity.with(before.countries(), before.partners())
                            : activity);
        }
        return joined;
    }

    private static boolean belongs(String text, Activity before, Activity next) {
        if (before.section() != next.section()
                || before.countries().isEmpty()
                || before.countries().size() > 2
                || before.evidence().rule().equals("dated-bullet")
                || next.evidence().rule().equals("dated-bullet")
                || next.evidence().rule().equals("event-row")
                || next.evidence().span().start() - before.evidence().span().end() > NEAR) {
            return false;
        }
        var words = Chars.oneSpaced(next.evidence().span().of(text));
        return isSameSentence(text, before, next)
                || (GOES_ON.matcher(words).find() && !words.isEmpty())
                || within(next.date(), before.date());
    }

    /// `Do liceum przyjechali uczniowie z Grazu, rewizytę złożono 7 maja`
    private static boolean isSameSentence(String text, Activity before, Activity next) {
        int from = before.evidence().span().end();
        int to = next.evidence().span().start();
        return next.evidence().rule().equals("event-per-date")
                && from <= to
                && !END.in(new Passage(text, from, Math.min(text.length(), to + 1)));
    }

    /// A day among several of the visit.
    static boolean within(@Nullable DateInterval day, @Nullable DateInterval visit) {
        return day != null
                && visit != null
                && day.precision() == Precision.DAY
                && visit.precision() == Precision.DAY
                && day.hasYear() == visit.hasYear()
                && !visit.start().equals(visit.end())
                && visit.start().toString().compareTo(day.start().toString()) <= 0
                && day.end().toString().compareTo(visit.end().toString()) <= 0;
    }
}
