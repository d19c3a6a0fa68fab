package pl.mosty.app.importing.review.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.importing.review.filter.Band;
import pl.mosty.app.importing.review.filter.Filter;
import pl.mosty.app.importing.review.filter.Listed;
import pl.mosty.app.importing.review.filter.ProposalList;
import pl.mosty.app.importing.review.filter.Stand;
import pl.mosty.app.importing.review.text.Excerpt;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.source.SourceDocument;
import pl.mosty.app.register.source.Sources;

/// Prepares the pages of a review: so many proposals in the order of their words, and the text that
/// they rest on.
@Component
public class ReviewViews {

    private static final int PAGE = ReviewAddresses.PAGE;

    private final ProposalList list;
    private final Proposals proposals;
    private final Sources sources;
    private final ProposalViews views;

    ReviewViews(ProposalList list, Proposals proposals, Sources sources, ProposalViews views) {
        this.list = list;
        this.proposals = proposals;
        this.sources = sources;
        this.views = views;
    }

    public ReviewView of(
            CityId city, SourceDocument document, Filter filter, int number, Page page) {
        var all = list.list(city, document.id(), filter);
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int shown = Math.clamp(number, 1, pages);
        var here = read(city, all.subList((shown - 1) * PAGE, Math.min(all.size(), shown * PAGE)));
        var text = sources.findText(city, document.id()).orElseThrow();
        int from = shown == 1 ? 0 : all.get((shown - 1) * PAGE).span().start();
        int to = shown == pages ? text.length() : all.get(shown * PAGE).span().start();
        var counts = list.count(city, document.id(), filter.words());
        var addresses = new ReviewAddresses(filter, all);
        return new ReviewView(
                document,
                proposals.tally(city, document.id()),
                filter,
                new FilterGroups(filter, counts, page).list(sections(city, document, page)),
                Excerpt.of(text, from, Math.max(from, to), here),
                views.list(city, document, text, here, addresses, page),
                shown,
                pages,
                all.size(),
                addresses.open(),
                (int) all.stream().filter(Listed::decidedHere).count(),
                addresses.firstOpen().map(it -> addresses.of(document, it)).orElse(null),
                counts.of(Filter.ALL.with(Stand.OPEN).with(Band.CERTAIN)));
    }

    /// One proposal with every known record to merge its names with.
    public ProposalView one(CityId city, SourceDocument document, Proposal proposal, Page page) {
        var text = sources.findText(city, document.id()).orElseThrow();
        return views.one(city, document, text, proposal, page);
    }

    /// The addresses of a document's proposals under a filter.
    public ReviewAddresses addresses(CityId city, SourceDocument document, Filter filter) {
        return new ReviewAddresses(filter, list.list(city, document.id(), filter));
    }

    private List<Proposal> read(CityId city, List<Listed> listed) {
        return proposals.list(city, listed.stream().map(Listed::id).toList());
    }

    private Map<Integer, String> sections(CityId city, SourceDocument document, Page page) {
        var names = new TreeMap<Integer, String>();
        list.sections(city, document.id())
                .forEach((ordinal, kind) ->
                        names.put(
                                ordinal,
                                (ordinal + 1) + ": " + page.text("review.SectionKind." + kind)));
        return names;
    }
}
