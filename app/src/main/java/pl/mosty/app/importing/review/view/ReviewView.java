package pl.mosty.app.importing.review.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.proposal.Proposals.Tally;
import pl.mosty.app.register.source.SourceDocument;

/// One page of a document's review.
///
/// @param segments the source text that this page's proposals rest on
/// @param number of this page, from 1
/// @param pages how many there are
/// @param firstOpen address of the first open proposal of the document, or null
/// @param certain how many open proposals are marked certain
public record ReviewView(
        SourceDocument document,
        Tally tally,
        List<Segment> segments,
        List<ProposalView> proposals,
        int number,
        int pages,
        @Nullable String firstOpen,
        int certain) {

    public String address() {
        return "/office/imports/" + document.id().value();
    }

    public @Nullable String address(int page) {
        return page < 1 || page > pages ? null : address() + "?page=" + page;
    }
}
