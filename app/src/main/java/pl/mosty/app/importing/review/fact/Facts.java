package pl.mosty.app.importing.review.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.importing.draft.Draft.ClaimDraft;
import pl.mosty.app.importing.draft.Draft.MembershipDraft;
import pl.mosty.app.importing.draft.Draft.MendDraft;
import pl.mosty.app.importing.draft.Draft.PartnershipDraft;
import pl.mosty.app.importing.draft.Draft.PhotoDraft;
import pl.mosty.app.importing.draft.Draft.ProjectDraft;
import pl.mosty.app.importing.draft.Draft.SectionDraft;
import pl.mosty.app.importing.draft.PersonDraft;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.review.form.Countries;
import pl.mosty.app.importing.review.form.DraftForm;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.Columns;
import pl.mosty.polish.date.DateInterval;

/// What a draft says, as a list to read; empty fields are left out.
public final class Facts {

    private final Page page;
    private final int year;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Page page, int year) {
        this.page = page;
        this.year = year;
    }

    /// @param year of the document
    public static List<Fact> of(Draft draft, int year, Page page) {
        var facts = new Facts(page, year);
        facts.add(draft);
        return List.copyOf(facts.facts);
    }

    /// A heading of a few words; that of a finding names its rule.
    public static String title(Proposal proposal, Page page) {
        return switch (proposal.draft()) {
            case ActivityDraft it ->
                    page.text("review.ActivityKind." + it.kind())
                            + (it.start() == null ? "" : ", " + dates(it, page));
            case PartnershipDraft it -> page.text("review.title.partnership", it.partner());
            case ClaimDraft it -> page.text("review.title.claim", it.count(), it.of());
            case ProjectDraft it -> page.text("review.title.project", it.name());
            case MembershipDraft it -> page.text("review.title.membership", it.organisation());
            case SectionDraft it ->
                    page.text("review.title.section", page.text("review.SectionKind." + it.kind()));
            case PhotoDraft it ->
                    page.text("review.title.photo", Objects.requireNonNullElse(it.caption(), ""));
            case MendDraft _ -> page.text("review.finding.rule." + proposal.evidence().rule());
        };
    }

    private void add(Draft draft) {
        switch (draft) {
            case ActivityDraft it -> add(it);
            case PartnershipDraft it -> {
                fact("partnerKind", page.text("review.PartnerKind." + it.kind()));
                fact("country", new DraftForm(page).country(it.country()));
                fact("since", it.since());
                fact("ended", it.ended() ? page.text("review.yes") : null);
            }
            case ProjectDraft it -> {
                fact("programme", it.programme());
                fact("description", it.description());
            }
            case MembershipDraft it -> {
                fact("renamedFrom", it.renamedFrom());
                fact("renamedYear", it.renamedYear() == null ? null : "" + it.renamedYear());
            }
            case SectionDraft it -> fact("lead", new LeadWords(page, year).of(it));
            case PhotoDraft it -> {
                fact("alt", it.alt());
                fact("source", it.source());
            }
            case MendDraft it -> {
                fact("note", it.message(page.language().locale()));
                fact("words", it.words().isBlank() ? null : it.words());
                fact("suggestion", it.suggestion());
            }
            case ClaimDraft _ -> {}
        }
    }

    private void add(ActivityDraft it) {
        it.people().forEach(person -> fact(personLabel(person), person(person)));
        fact("countries", Countries.names(it.countries(), page.language()));
        fact("partners", String.join(", ", it.partners()));
        fact("places", String.join(", ", it.places()));
        fact("organisations", String.join(", ", it.organisations()));
        fact("topics", String.join(", ", it.topics()));
        fact("direction", page.text("review.Direction." + it.direction()));
        fact("project", it.project());
        fact("network", it.network());
        fact("times", it.count() == 1 ? null : "" + it.count());
        fact("narrative", it.narrative());
    }

    private static String personLabel(PersonDraft person) {
        return switch (person.side()) {
            case COUNTERPART -> "counterpart";
            case OWN -> "own";
        };
    }

    private static String person(PersonDraft person) {
        return person.office() == null ? person.name() : person.name() + ", " + person.office();
    }

    private static String dates(ActivityDraft it, Page page) {
        var start = Objects.requireNonNull(Columns.date(it.start()));
        var end = Objects.requireNonNullElse(Columns.date(it.end()), start);
        return page.date(new DateInterval(start, end));
    }

    private void fact(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(page.text("review.field." + name), value));
        }
    }
}
