package pl.mosty.app.importing.review.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.review.form.NameChoice;

/// A proposal as the review shows it.
///
/// @param names those that a person has to choose, and those that are new
/// @param before what the record says now, where the proposal changes it
/// @param next id of the next open proposal, or null
/// @param recordAddress of the record it became, or null
public record ProposalView(
        Proposal proposal,
        String title,
        List<Fact> facts,
        List<Fact> before,
        List<NameChoice> names,
        @Nullable Long next,
        @Nullable String recordAddress) {

    public long id() {
        return proposal.id().value();
    }

    public String state() {
        return proposal.state().name();
    }

    /// The classes of its box: decided ones look so, and what is not certain does.
    public String style() {
        return switch (proposal.state()) {
            case ACCEPTED, UNCHANGED -> "accepted";
            case REJECTED, SUPERSEDED -> "rejected";
            case OPEN -> proposal.evidence().certain() ? "" : "doubtful";
        };
    }

    public boolean hasWords() {
        return proposal.evidence().span().start() < proposal.evidence().span().end();
    }
}
