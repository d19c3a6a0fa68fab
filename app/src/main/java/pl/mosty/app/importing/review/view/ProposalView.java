package pl.mosty.app.importing.review.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.draft.Draft.MendDraft;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.ProposalKind;
import pl.mosty.app.importing.review.fact.Fact;
import pl.mosty.app.importing.review.filter.Band;
import pl.mosty.app.importing.review.form.NameChoice;
import pl.mosty.app.importing.review.text.Quote;

/// A proposal as the review shows it.
///
/// @param names those that a person has to choose, and those that are new
/// @param before what the record says now, where the proposal changes it
/// @param quote the words it rests on, with their place
/// @param place page or paragraph, in the reader's language
/// @param remarks why a person should look at it twice
/// @param joins other proposals that may tell the same visit
/// @param findings ids of the proofreader's findings about its words
/// @param next address of the next open proposal, or null
/// @param recordAddress of the record it became, or null
public record ProposalView(
        Proposal proposal,
        String title,
        List<Fact> facts,
        List<Fact> before,
        List<NameChoice> names,
        Quote quote,
        String place,
        List<String> remarks,
        List<JoinChoice> joins,
        List<Long> findings,
        @Nullable String next,
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

    public Band band() {
        return Band.of(proposal.evidence());
    }

    public boolean isFinding() {
        return proposal.kind() == ProposalKind.MEND;
    }

    /// True for a finding whose mend can be carried out.
    public boolean canMend() {
        return proposal.draft() instanceof MendDraft it
                && it.suggestion() != null
                && it.target() != null;
    }

    public boolean hasWords() {
        var span = proposal.evidence().span();
        return span.start() < span.end() || (isFinding() && span.start() > 0);
    }
}
