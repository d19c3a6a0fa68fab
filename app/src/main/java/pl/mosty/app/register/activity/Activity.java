package pl.mosty.app.register.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.polish.date.DateInterval;

/// An activity of record with the names to show.
///
/// @param details what is recorded, by reference
/// @param participants in the source's order
/// @param partners in the source's order
/// @param projectName of {@link ActivityDetails#project()}, or null
/// @param networkName of {@link ActivityDetails#network()}, or null
/// @param version grows with every change; see {@link Activities#change}
public record Activity(
        ActivityId id,
        ActivityDetails details,
        List<Participant> participants,
        List<PartnerLink> partners,
        @Nullable String projectName,
        @Nullable String networkName,
        int version) {

    public int year() {
        return details.year();
    }

    public @Nullable DateInterval date() {
        return details.date();
    }

    public ActivityKind kind() {
        return details.kind();
    }

    public Direction direction() {
        return details.direction();
    }

    public ActivityState state() {
        return details.state();
    }

    public String narrative() {
        return details.narrative();
    }
}
