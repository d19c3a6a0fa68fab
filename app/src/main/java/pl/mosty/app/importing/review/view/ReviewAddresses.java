package pl.mosty.app.importing.review.view;

import java.util.List;
import java.util.Optional;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.ProposalId;
import pl.mosty.app.importing.review.filter.Filter;
import pl.mosty.app.importing.review.filter.Listed;
import pl.mosty.app.register.source.SourceDocument;

/// Where proposals stand in the review under a filter.
///
/// @param all what the filter shows, in order
public record ReviewAddresses(Filter filter, List<Listed> all) {

    static final int PAGE = 40;

    /// The page that shows the proposal, at its place; the first page when the filter hides it.
    public String of(SourceDocument document, ProposalId proposal) {
        int at = all.stream().map(Listed::id).toList().indexOf(proposal);
        var base = "/office/imports/" + document.id().value();
        return at < 0
                ? base + filter.query()
                : base + filter.query("page=" + (at / PAGE + 1)) + "#p-" + proposal.value();
    }

    /// The next open proposal after the given one, which the filter may hide by now, else the first
    /// open one.
    public Optional<ProposalId> nextOpen(Proposal after) {
        int start = after.evidence().span().start();
        return all.stream()
                .filter(Listed::isOpen)
                .filter(it ->
                        it.span().start() > start
                                || (it.span().start() == start && it.ordinal() > after.ordinal()))
                .findFirst()
                .or(() -> all.stream().filter(Listed::isOpen).findFirst())
                .map(Listed::id)
                .filter(it -> !it.equals(after.id()));
    }
}
