package pl.mosty.app.importing.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.page.Page;

/// What a reviewer is told whom somebody else forestalled: who, what, and how long ago.
final class Stale {

    private Stale() {}

    /// @param proposal as it is now, or null where only its record changed
    static String message(@Nullable Proposal proposal, Page page, Instant now) {
        if (proposal == null) {
            return page.text("review.error.stale");
        }
        var decidedAt = proposal.decidedAt();
        if (decidedAt == null) {
            return page.text("review.error.stale.reopened");
        }
        return page.text(
                "review.error.stale." + proposal.state().name(),
                Objects.requireNonNullElse(proposal.decidedBy(), ""),
                ago(Duration.between(decidedAt, now), page));
    }

    private static String ago(Duration passed, Page page) {
        long minutes = Math.max(0, passed.toMinutes());
        if (minutes == 0) {
            return page.text("review.ago.now");
        }
        return minutes < 60
                ? page.count("review.ago.minutes", minutes)
                : minutes < 24 * 60
                        ? page.count("review.ago.hours", minutes / 60)
                        : page.count("review.ago.days", minutes / (24 * 60));
    }
}
