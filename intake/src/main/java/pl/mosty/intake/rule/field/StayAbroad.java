package pl.mosty.intake.rule.field;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.Chapter;

/// Who is received during a journey of one's own is the own delegation: `Od 3 do 6 maja radni byli
/// w Grazu. 4 maja delegację powitał burmistrz.`, where nothing at home is named.
public final class StayAbroad {

    private static final int NEAR = 1500;

    private StayAbroad() {}

    public static List<Activity> told(Chapter chapter, List<Activity> activities) {
        var told = new ArrayList<Activity>(activities.size());
        Activity stay = null;
        for (var activity : activities) {
            boolean there = isPartOf(chapter, activity, stay);
            told.add(there ? activity.as(ActivityKind.VISIT_OUT, Direction.OUT) : activity);
            boolean lasts = lasts(activity);
            stay = !lasts ? stay : activity.kind() == ActivityKind.VISIT_OUT ? activity : null;
        }
        return told;
    }

    private static boolean lasts(Activity activity) {
        var days = activity.date();
        return days != null && !days.start().equals(days.end());
    }

    private static boolean isPartOf(Chapter chapter, Activity next, @Nullable Activity stay) {
        return stay != null
                && next.kind() == ActivityKind.VISIT_IN
                && SameVisit.within(next.date(), stay.date())
                && next.evidence().span().start() - stay.evidence().span().end() < NEAR
                && (next.countries().isEmpty() || next.countries().equals(stay.countries()))
                && !isAtHome(chapter, next.evidence().span());
    }

    private static boolean isAtHome(Chapter chapter, Span words) {
        return chapter.places().anyWithin(words, p -> p.place().polish())
                || chapter.words().within(words).stream()
                        .anyMatch(w -> w.capitalised() && chapter.own().isCalled(w.text()));
    }
}
