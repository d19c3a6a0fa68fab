package pl.mosty.app.importing.review.view;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.draft.Draft.MendDraft;
import pl.mosty.app.importing.file.SourceFiles;
import pl.mosty.app.importing.matching.Matcher;
import pl.mosty.app.importing.matching.Matchers;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.review.fact.Fact;
import pl.mosty.app.importing.review.fact.Facts;
import pl.mosty.app.importing.review.form.NameChoice;
import pl.mosty.app.importing.review.form.NameChoices;
import pl.mosty.app.importing.review.text.Quote;
import pl.mosty.app.importing.review.text.Quotes;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.source.SourceDocument;
import pl.mosty.intake.source.content.Place;
import pl.mosty.intake.source.content.Places;

/// Prepares proposals for the review.
@Component
class ProposalViews {

    private final Matchers matchers;
    private final Activities activities;
    private final SourceFiles files;

    ProposalViews(Matchers matchers, Activities activities, SourceFiles files) {
        this.matchers = matchers;
        this.files = files;
        this.activities = activities;
    }

    /// @param here the proposals of one page, in order
    List<ProposalView> list(
            CityId city,
            SourceDocument document,
            String text,
            List<Proposal> here,
            ReviewAddresses addresses,
            Page page) {
        var known = matchers.of(city);
        var places = files.places(city, document.id());
        return here.stream()
                .map(it -> {
                    var names =
                            names(it, known, page, false).stream()
                                    .filter(name -> name.needsChoice() || name.known().isEmpty())
                                    .toList();
                    var next =
                            addresses
                                    .nextOpen(it)
                                    .map(id -> addresses.of(document, id))
                                    .orElse(null);
                    return view(city, document, text, places, here, it, names, next, page);
                })
                .toList();
    }

    ProposalView one(
            CityId city, SourceDocument document, String text, Proposal proposal, Page page) {
        var names = names(proposal, matchers.of(city), page, true);
        var places = files.places(city, document.id());
        return view(city, document, text, places, List.of(), proposal, names, null, page);
    }

    private ProposalView view(
            CityId city,
            SourceDocument document,
            String text,
            Places places,
            List<Proposal> here,
            Proposal proposal,
            List<NameChoice> names,
            @Nullable String next,
            Page page) {
        var span = proposal.evidence().span();
        var quote = Objects.requireNonNull(Quotes.of(text, List.of(span)).get(span));
        return new ProposalView(
                proposal,
                Facts.title(proposal.draft(), page),
                Facts.of(proposal.draft(), document.year(), page),
                before(city, proposal, page),
                names,
                quote,
                place(places.at(span.start()), quote, page),
                findings(proposal, here),
                next,
                record(proposal));
    }

    private static String place(Optional<Place> place, Quote quote, Page page) {
        return place.map(it -> it.words(page.language().locale()))
                .orElseGet(() -> page.text("review.paragraph", quote.paragraph()));
    }

    private static List<NameChoice> names(
            Proposal proposal, Matcher known, Page page, boolean every) {
        return proposal.isOpen() && proposal.change() != Change.WITHDRAW
                ? new NameChoices(page, known).list(proposal.draft(), every)
                : List.of();
    }

    private static List<Long> findings(Proposal proposal, List<Proposal> here) {
        return here.stream()
                .filter(it -> it.draft() instanceof MendDraft mend && isAbout(mend, proposal))
                .map(it -> it.id().value())
                .toList();
    }

    private static boolean isAbout(MendDraft mend, Proposal proposal) {
        var target = mend.target();
        return target != null && target.proposal() == proposal.ordinal();
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
                        .formatted(record.kind().name().toLowerCase(Locale.ROOT), record.id());
    }
}
