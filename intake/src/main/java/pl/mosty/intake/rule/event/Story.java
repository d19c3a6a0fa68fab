package pl.mosty.intake.rule.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.Precision;

/// The days of what a section has told so far.
///
/// @param last of the activity told last, or null
/// @param visit those of the latest one that lasts several days and within which the last one lies,
///   or null
record Story(@Nullable DateInterval last, @Nullable DateInterval visit) {

    static final Story NONE = new Story(null, null);

    static Story of(List<Telling> tellings) {
        if (tellings.isEmpty()) {
            return NONE;
        }
        var last = tellings.getLast().date();
        for (var telling : tellings.reversed()) {
            var days = telling.date();
            if (days == null || last == null || days.precision() != Precision.DAY) {
                break;
            }
            if (lasts(days)) {
                return new Story(last, lies(last, days) ? days : null);
            }
        }
        return new Story(last, null);
    }

    boolean lasts() {
        return visit != null;
    }

    static boolean lasts(DateInterval days) {
        return !days.start().equals(days.end());
    }

    /// Whether the first days lie among the second.
    static boolean lies(DateInterval inner, DateInterval outer) {
        return inner.precision() == outer.precision()
                && inner.hasYear() == outer.hasYear()
                && inner.start().toString().compareTo(outer.start().toString()) >= 0
                && inner.end().toString().compareTo(outer.end().toString()) <= 0;
    }
}
