package pl.mosty.app.importing.review.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.matching.Matcher;
import pl.mosty.app.importing.matching.Matchers;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.ProposalState;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.importing.review.form.NameChoice;
import pl.mosty.app.importing.review.form.NameChoices;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.source.SourceDocument;
import pl.mosty.app.register.source.Sources;

/// Prepares the pages of a review: so many proposals in the order of their words, and the text from
/// the first one's words to where the next page's begin.
@Component
public class ReviewViews {

    static final int PAGE = 40;

    private final Proposals proposals;
    private final Sources sources;
    private final Matchers matchers;
    private final Activities activities;

    ReviewViews(Proposals proposals, Sources sources, Matchers matchers, Activities activities) {
        this.proposals = proposals;
        this.sources = sources;
        this.matchers = matchers;
        this.activities = activities;
    }

    public ReviewView of(CityId city, SourceDocument document, int number, Page page) {
        var all = inOrder(city, document);
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int shown = Math.clamp(number, 1, pages);
        var here = all.subList((shown - 1) * PAGE, Math.min(all.size(), shown * PAGE));
        var text = sources.findText(city, document.id()).orElseThrow();
        int from = shown == 1 ? 0 : here.getFirst().evidence().span().start();
        int to = shown == pages ? text.length() : all.get(shown * PAGE).evidence().span().start();
        var known = matchers.of(city);
        return new ReviewView(
                document,
                proposals.tally(city, document.id()),
                Segment.cut(text, from, Math.max(from, to), here),
                here.stream().map(it -> view(city, it, all, known, page, false)).toList(),
                shown,
                pages,
                all.stream()
                        .filter(Proposal::isOpen)
                        .findFirst()
                        .map(it -> address(all, it))
                        .orElse(null),
                (int)
                        all.stream()
                                .filter(it -> it.isOpen() && it.change() != Change.WITHDRAW)
                                .filter(it -> it.evidence().certain())
                                .count());
    }

    /// One proposal with every known record to merge its names with.
    public ProposalView one(CityId city, Proposal proposal, Page page) {
        return view(city, proposal, List.of(), matchers.of(city), page, true);
    }

    /// Where the proposal stands in its document's review.
    public String address(CityId city, SourceDocument document, Proposal proposal) {
        return address(inOrder(city, document), proposal);
    }

    /// The open proposal after the given one, else the first open one.
    public Optional<Proposal> nextOpen(CityId city, SourceDocument document, Proposal after) {
        return next(inOrder(city, document), after);
    }

    /// The proposal that rests on words that start at the offset.
    public Optional<Proposal> at(CityId city, SourceDocument document, int start) {
        return inOrder(city, document).stream()
                .filter(it -> it.evidence().span().start() == start)
                .filter(it -> it.record() != null)
                .findFirst();
    }

    private List<Proposal> inOrder(CityId city, SourceDocument document) {
        return proposals.list(city, document.id()).stream()
                .filter(it -> it.state() != ProposalState.SUPERSEDED)
                .sorted(
                        Comparator.<Proposal>comparingInt(it -> it.evidence().span().start())
                                .thenComparingInt(Proposal::ordinal))
                .toList();
    }

    private static Optional<Proposal> next(List<Proposal> all, Proposal after) {
        int at = all.stream().map(Proposal::id).toList().indexOf(after.id());
        return all.stream()
                .skip(at + 1L)
                .filter(Proposal::isOpen)
                .findFirst()
                .or(() -> all.stream().filter(Proposal::isOpen).findFirst())
                .filter(it -> !it.id().equals(after.id()));
    }

    private static String address(List<Proposal> all, Proposal proposal) {
        int at = all.stream().map(Proposal::id).toList().indexOf(proposal.id());
        return "/office/imports/%d?page=%d#p-%d"
                .formatted(
                        proposal.document().value(),
                        Math.max(0, at) / PAGE + 1,
                        proposal.id().value());
    }

    private ProposalView view(
            CityId city,
            Proposal proposal,
            List<Proposal> all,
            Matcher known,
            Page page,
            boolean every) {
        var names =
                proposal.isOpen() && proposal.change() != Change.WITHDRAW
                        ? new NameChoices(page, known).list(proposal.draft(), every)
                        : List.<NameChoice>of();
        return new ProposalView(
                proposal,
                Facts.title(proposal.draft(), page),
                Facts.of(proposal.draft(), page),
                before(city, proposal, page),
                every
                        ? names
                        : names.stream()
                                .filter(it -> it.needsChoice() || it.known().isEmpty())
                                .toList(),
                next(all, proposal).map(it -> it.id().value()).orElse(null),
                record(proposal));
    }

    private List<Fact> before(CityId city, Proposal proposal, Page page) {
        var record = proposal.record();
        if (!proposal.isOpen()
                || proposal.change() != Change.CHANGE
                || record == null
                || record.kind() != RecordKind.ACTIVITY) {
            return List.of();
        }
        var now = activities.get(city, new ActivityId(record.id()));
        return List.of(
                new Fact(
                        page.text("review.field.start"),
                        now.date() == null ? "–" : page.date(now.date())),
                new Fact(page.text("review.field.narrative"), now.narrative()));
    }

    private static @Nullable String record(Proposal proposal) {
        var record = proposal.record();
        return record == null || proposal.isOpen()
                ? null
                : "/office/register/%s/%d"
                        .formatted(
                                record.kind().name().toLowerCase(java.util.Locale.ROOT),
                                record.id());
    }
}
