package pl.mosty.app.importing.review.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.proposal.Proposals.Tally;
import pl.mosty.app.importing.review.filter.Filter;
import pl.mosty.app.importing.review.text.Excerpt;
import pl.mosty.app.register.source.SourceDocument;

/// One page of a document's review.
///
/// @param tally of the whole document
/// @param groups the filter's choices
/// @param excerpts the source text that this page's proposals rest on
/// @param number of this page, from 1
/// @param pages how many there are
/// @param shown how many proposals the filter shows, on all pages
/// @param open how many of them wait for a decision
/// @param taken how many of them were accepted or rejected
/// @param firstOpen address of the first of them that waits, or null
/// @param certain how many of the document's open proposals are marked certain
public record ReviewView(
        SourceDocument document,
        Tally tally,
        Filter filter,
        List<FilterGroup> groups,
        List<Excerpt> excerpts,
        List<ProposalView> proposals,
        int number,
        int pages,
        int shown,
        int open,
        int taken,
        @Nullable String firstOpen,
        int certain) {

    public String address() {
        return "/office/imports/" + document.id().value();
    }

    public @Nullable String address(int page) {
        return page < 1 || page > pages ? null : address() + filter.query("page=" + page);
    }

    /// Where a decision on many proposals is confirmed.
    public String group(String what) {
        return address() + "/group" + filter.query("do=" + what);
    }
}
