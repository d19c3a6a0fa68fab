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
import pl.mosty.app.importing.matching.Matchers;
import pl.mosty.app.importing.naming.HolderReader;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.importing.proposal.Join;
import pl.mosty.app.importing.proposal.Joins;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.ToldNames;
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
    private final ToldNames told;
    private final HolderReader holders;
    private final Joins joins;

    ProposalViews(
            Matchers matchers,
            Activities activities,
            SourceFiles files,
            ToldNames told,
            HolderReader holders,
            Joins joins) {
        this.matchers = matchers;
        this.files = files;
        this.activities = activities;
        this.told = told;
        this.holders = holders;
        this.joins = joins;
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
        var choices = new NameChoices(page, known, told.of(city, document.id()));
        var remarks = new Remarks(holders.of(city), known, page);
        var same = joins.list(city, here);
        var places = files.places(city, document.id());
        return here.stream()
                .map(it -> {
                    var names =
                            names(it, choices, false).stream()
                                    .filter(name -> name.needsChoice() || name.known().isEmpty())
                                    .toList();
                    var next =
                            addresses
                                    .nextOpen(it)
                                    .map(id -> addresses.of(document, id))
                                    .orElse(null);
                    return view(
                            city,
                            document,
                            text,
                            places,
                            here,
                            it,
                            names,
                            remarks.of(it),
                            choices(same, it, page),
                            next,
                            page);
                })
                .toList();
    }

    ProposalView one(
            CityId city, SourceDocument document, String text, Proposal proposal, Page page) {
        var known = matchers.of(city);
        var choices = new NameChoices(page, known, told.of(city, document.id()));
        var places = files.places(city, document.id());
        return view(
                city,
                document,
                text,
                places,
                List.of(),
                proposal,
                names(proposal, choices, true),
                new Remarks(holders.of(city), known, page).of(proposal),
                List.of(),
                null,
                page);
    }

    private ProposalView view(
            CityId city,
            SourceDocument document,
            String text,
            Places places,
            List<Proposal> here,
            Proposal proposal,
            List<NameChoice> names,
            List<String> remarks,
            List<JoinChoice> joining,
            @Nullable String next,
            Page page) {
        var span = proposal.evidence().span();
        var quote = Objects.requireNonNull(Quotes.of(text, List.of(span)).get(span));
        return new ProposalView(
                proposal,
                Facts.title(proposal, page),
                Facts.of(proposal.draft(), document.year(), page),
                before(city, proposal, page),
                names,
                quote,
                place(places.at(span.start()), quote, page),
                remarks,
                joining,
                findings(proposal, here),
                next,
                record(proposal));
    }

    private static String place(Optional<Place> place, Quote quote, Page page) {
        return place.map(it -> it.words(page.language().locale()))
                .orElseGet(() -> page.text("review.paragraph", quote.paragraph()));
    }

    private static List<NameChoice> names(Proposal proposal, NameChoices choices, boolean every) {
        return proposal.isOpen() && proposal.change() != Change.WITHDRAW
                ? choices.list(proposal.draft(), every)
                : List.of();
    }

    private static List<JoinChoice> choices(List<Join> joins, Proposal proposal, Page page) {
        return joins.stream()
                .filter(it -> it.proposal().equals(proposal.id()))
                .map(Join::with)
                .map(it -> new JoinChoice(it.id().value(), Facts.title(it, page), !it.isOpen()))
                .toList();
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
