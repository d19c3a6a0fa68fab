package pl.mosty.app.importing.acceptance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import pl.mosty.app.register.activity.ActivityDetails;
import pl.mosty.app.register.activity.Participation;

/// One activity of what two places of a document tell of it. Its words, its place and its date
/// stay; whom and what the other place names besides is added.
record JoinedActivity(ActivityDetails told, ActivityDetails besides) {

    ActivityDetails details() {
        return new ActivityDetails(
                told.year(),
                Optional.ofNullable(told.date()).orElse(besides.date()),
                told.kind(),
                told.direction(),
                told.count(),
                told.state(),
                told.narrative(),
                told.mentions(),
                participants(),
                both(told.partners(), besides.partners()),
                both(told.organisations(), besides.organisations()),
                both(told.countries(), besides.countries()),
                both(told.places(), besides.places()),
                both(told.topics(), besides.topics()),
                Optional.ofNullable(told.project()).orElse(besides.project()),
                Optional.ofNullable(told.network()).orElse(besides.network()),
                told.section(),
                told.position());
    }

    /// Who is named at the other place only is named by no words of this one, nor in its lead.
    private List<Participation> participants() {
        var all = new LinkedHashSet<>(told.participants());
        for (var it : besides.participants()) {
            if (all.stream().noneMatch(known -> known.person().equals(it.person()))) {
                all.add(new Participation(it.person(), it.post(), it.side(), false));
            }
        }
        return List.copyOf(all);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
