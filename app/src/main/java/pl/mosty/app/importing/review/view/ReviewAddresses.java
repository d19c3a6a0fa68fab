package pl.mosty.app.importing.review.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.ProposalId;
import pl.mosty.app.importing.review.filter.Filter;
import pl.mosty.app.importing.review.filter.Listed;
import pl.mosty.app.register.source.SourceDocument;

/// Where proposals stand in the review under a filter.
public final class ReviewAddresses {

    static final int PAGE = 40;

    private final Filter filter;
    private final Map<ProposalId, Integer> places = new HashMap<>();
    private final List<Listed> open;

    /// @param all what the filter shows, in order
    public ReviewAddresses(Filter filter, List<Listed> all) {
        this.filter = filter;
        this.open = all.stream().filter(Listed::isOpen).toList();
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i).id(), i);
        }
    }

    /// The page that shows the proposal, at its place; the first page when the filter hides it.
    public String of(SourceDocument document, ProposalId proposal) {
        var at = places.get(proposal);
        var base = "/office/imports/" + document.id().value();
        return at == null
                ? base + filter.query()
                : base + filter.query("page=" + (at / PAGE + 1)) + "#p-" + proposal.value();
    }

    /// The next open proposal after the given one, which the filter may hide by now, else the first
    /// open one.
    public Optional<ProposalId> nextOpen(Proposal after) {
        int start = after.evidence().span().start();
        return open.stream()
                .filter(it ->
                        it.span().start() > start
                                || (it.span().start() == start && it.ordinal() > after.ordinal()))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(Listed::id)
                .filter(it -> !it.equals(after.id()));
    }

    /// The first open one.
    Optional<ProposalId> firstOpen() {
        return open.stream().findFirst().map(Listed::id);
    }

    int open() {
        return open.size();
    }
}
