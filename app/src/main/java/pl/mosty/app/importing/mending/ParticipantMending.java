package pl.mosty.app.importing.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.Draft.Field;
import pl.mosty.app.importing.draft.PersonDraft;
import pl.mosty.app.importing.matching.Known;
import pl.mosty.app.importing.naming.ActivityPosts;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.ActivityDetails;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.activity.Mention;
import pl.mosty.app.register.activity.Participation;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonDetails;
import pl.mosty.app.register.person.PersonId;

/// Mends the people of an activity on record. A mended name is that of the person who bears it
/// already, else the person of record is renamed and the mistake remembered as another spelling.
@Component
class ParticipantMending {

    private final Activities activities;
    private final People people;
    private final Partners partners;
    private final ActivityPosts posts;

    ParticipantMending(
            Activities activities, People people, Partners partners, ActivityPosts posts) {
        this.activities = activities;
        this.people = people;
        this.partners = partners;
        this.posts = posts;
    }

    /// @param draft as it was before the mend
    void mend(Decision decision, ActivityId id, ActivityDraft draft, PersonMend mend) {
        if (mend.index() >= draft.people().size()) {
            return;
        }
        var before = draft.people().get(mend.index());
        var after = mend.mended(before);
        var known = person(decision, before.name());
        if (known.isEmpty() || before.equals(after)) {
            return;
        }
        if (mend.field() == Field.OFFICE) {
            office(decision, id, known.get(), after);
        } else if (!before.name().equals(after.name())) {
            name(decision, id, known.get(), after);
        }
    }

    private void office(Decision decision, ActivityId id, PersonId person, PersonDraft after) {
        var activity = activities.get(decision.city(), id);
        var details = activity.details();
        var taking =
                details.partners().stream().map(it -> partners.get(decision.city(), it)).toList();
        var post = posts.post(decision, after, taking).orElse(null);
        var participants =
                details.participants().stream()
                        .map(it ->
                                it.person().equals(person)
                                        ? new Participation(person, post, it.side(), it.inLead())
                                        : it)
                        .toList();
        change(decision, id, details, details.mentions(), participants);
    }

    private void name(Decision decision, ActivityId id, PersonId person, PersonDraft after) {
        var bearer = person(decision, after.name());
        if (bearer.isEmpty()) {
            rename(decision, person, after.name());
            return;
        }
        var details = activities.get(decision.city(), id).details();
        var mentions =
                details.mentions().stream().map(it -> moved(it, person, bearer.get())).toList();
        var participants =
                details.participants().stream()
                        .map(it ->
                                it.person().equals(person)
                                        ? new Participation(
                                                bearer.get(), it.post(), it.side(), it.inLead())
                                        : it)
                        .toList();
        change(decision, id, details, mentions, participants);
    }

    private static Mention moved(Mention mention, PersonId from, PersonId to) {
        return from.equals(mention.person())
                ? Mention.of(mention.start(), mention.length(), to, mention.grammaticalCase())
                : mention;
    }

    private void rename(Decision decision, PersonId id, String name) {
        var person = people.get(decision.city(), id);
        var spellings = new ArrayList<>(person.details().aliases());
        spellings.remove(name);
        spellings.add(person.name());
        people.change(
                decision.city(),
                id,
                person.version(),
                new PersonDetails(name, spellings, person.gender()),
                decision.actor());
    }

    private void change(
            Decision decision,
            ActivityId id,
            ActivityDetails details,
            List<Mention> mentions,
            List<Participation> participants) {
        activities.change(
                decision.city(),
                id,
                activities.get(decision.city(), id).version(),
                details.naming(mentions, participants, details.partners(), details.network()),
                decision.actor());
    }

    private static Optional<PersonId> person(Decision decision, String name) {
        return decision.known().person(name).exact().map(Known::id).map(PersonId::new);
    }
}
