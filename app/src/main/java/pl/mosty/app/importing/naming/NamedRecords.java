package pl.mosty.app.importing.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Choice;
import pl.mosty.app.importing.decision.Choices;
import pl.mosty.app.importing.decision.Choices.NameKind;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.decision.Refusal;
import pl.mosty.app.importing.draft.PersonDraft;
import pl.mosty.app.importing.matching.Match;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.merging.MergedRecords;
import pl.mosty.app.register.partner.PartnerDetails;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonDetails;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.source.Assertions;

/// Finds or makes the records that a draft's names mean. A name that is merely like a known one
/// needs a person's choice; a merged spelling is remembered.
@Component
public class NamedRecords {

    private final Partners partners;
    private final People people;
    private final Assertions assertions;
    private final MergedRecords merged;

    NamedRecords(Partners partners, People people, Assertions assertions, MergedRecords merged) {
        this.partners = partners;
        this.people = people;
        this.assertions = assertions;
        this.merged = merged;
    }

    public PartnerId partner(
            Decision decision, String name, PartnerKind kind, @Nullable String country) {
        return switch (choice(decision, NameKind.PARTNER, name, decision.known().partner(name))) {
            case Choice.Known known ->
                    spelled(
                            decision,
                            new PartnerId(now(decision, RecordKind.PARTNER, known.id())),
                            name);
            case Choice.As other -> {
                var known = decision.known().partner(other.name()).exact();
                yield known.isPresent()
                        ? spelled(decision, new PartnerId(known.get().id()), name)
                        : spelled(
                                decision, newPartner(decision, other.name(), kind, country), name);
            }
            case Choice.New chosen -> {
                var chosenKind = chosen.kind();
                yield newPartner(decision, name, chosenKind == null ? kind : chosenKind, country);
            }
        };
    }

    public PersonId person(Decision decision, PersonDraft draft) {
        var name = draft.name();
        return switch (choice(decision, NameKind.PERSON, name, decision.known().person(name))) {
            case Choice.Known known ->
                    spelled(
                            decision,
                            new PersonId(now(decision, RecordKind.PERSON, known.id())),
                            draft);
            case Choice.As other -> {
                var known = decision.known().person(other.name()).exact();
                yield known.isPresent()
                        ? spelled(decision, new PersonId(known.get().id()), draft)
                        : spelled(decision, newPerson(decision, other.name(), draft), draft);
            }
            case Choice.New _ -> newPerson(decision, name, draft);
        };
    }

    private PartnerId newPartner(
            Decision decision, String name, PartnerKind kind, @Nullable String country) {
        var details = PartnerDetails.named(name, kind, country);
        var id = partners.add(decision.city(), details, decision.actor());
        rests(decision, new RecordRef(RecordKind.PARTNER, id.value()));
        return id;
    }

    private PersonId newPerson(Decision decision, String name, PersonDraft draft) {
        var details = new PersonDetails(name, List.of(), draft.gender());
        var id = people.add(decision.city(), details, decision.actor());
        rests(decision, new RecordRef(RecordKind.PERSON, id.value()));
        return id;
    }

    /// The record, or the one that it was merged into while somebody was choosing.
    private long now(Decision decision, RecordKind kind, long id) {
        return merged.find(decision.city(), new RecordRef(kind, id)).map(RecordRef::id).orElse(id);
    }

    private static Choice choice(Decision decision, NameKind kind, String name, Match match) {
        var chosen = decision.choices().find(kind, name);
        if (chosen.isPresent()) {
            return chosen.get();
        }
        if (!match.isCertain()) {
            throw new Refusal(new Outcome.NeedsChoice(new Choices.Name(kind, name)));
        }
        return match.exact()
                .<Choice>map(known -> new Choice.Known(known.id()))
                .orElseGet(() -> new Choice.New(null));
    }

    private PartnerId spelled(Decision decision, PartnerId id, String name) {
        var partner = partners.get(decision.city(), id);
        var details = partner.details();
        boolean known =
                partner.names().stream().anyMatch(it -> it.name().equalsIgnoreCase(name))
                        || details.aliases().stream().anyMatch(name::equalsIgnoreCase);
        if (!known) {
            var changed =
                    new PartnerDetails(
                            details.kind(),
                            details.names(),
                            with(details.aliases(), name),
                            details.country(),
                            details.place());
            partners.change(decision.city(), id, partner.version(), changed, decision.actor());
        }
        return id;
    }

    private PersonId spelled(Decision decision, PersonId id, PersonDraft draft) {
        var person = people.get(decision.city(), id);
        var aliases = person.details().aliases();
        boolean known =
                person.name().equalsIgnoreCase(draft.name())
                        || aliases.stream().anyMatch(draft.name()::equalsIgnoreCase);
        var gender = Optional.ofNullable(person.gender()).orElse(draft.gender());
        if (!known || gender != person.gender()) {
            var spellings = known ? aliases : with(aliases, draft.name());
            people.change(
                    decision.city(),
                    id,
                    person.version(),
                    new PersonDetails(person.name(), spellings, gender),
                    decision.actor());
        }
        return id;
    }

    private void rests(Decision decision, RecordRef record) {
        var proposal = decision.proposal();
        assertions.add(
                decision.city(),
                proposal.document(),
                proposal.evidence().span(),
                record,
                "name",
                proposal.evidence().rule(),
                decision.actor());
    }

    private static List<String> with(List<String> spellings, String name) {
        var more = new ArrayList<>(spellings);
        more.add(name);
        return more;
    }
}
