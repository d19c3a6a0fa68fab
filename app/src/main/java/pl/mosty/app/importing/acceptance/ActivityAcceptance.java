package pl.mosty.app.importing.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.decision.Refusal;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.NameInText;
import pl.mosty.app.importing.naming.ActivityPosts;
import pl.mosty.app.importing.naming.NamedRecords;
import pl.mosty.app.importing.naming.ProjectLinks;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.ActivityDetails;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.activity.ActivityState;
import pl.mosty.app.register.activity.Mention;
import pl.mosty.app.register.activity.Participation;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.polish.date.DateInterval;

/// Writes an accepted activity, with the people and partners it names.
@Component
public class ActivityAcceptance {

    private final Activities activities;
    private final NamedRecords named;
    private final Partners partners;
    private final ActivityPosts posts;
    private final ProjectLinks projects;

    ActivityAcceptance(
            Activities activities,
            NamedRecords named,
            Partners partners,
            ActivityPosts posts,
            ProjectLinks projects) {
        this.activities = activities;
        this.named = named;
        this.partners = partners;
        this.posts = posts;
        this.projects = projects;
    }

    public RecordRef accept(Decision decision, ActivityDraft draft) {
        var details = details(decision, draft);
        if (decision.proposal().change() == Change.ADD) {
            var id = activities.add(decision.city(), details, decision.actor());
            return new RecordRef(RecordKind.ACTIVITY, id.value());
        }
        var before = activities.get(decision.city(), new ActivityId(decision.record().id()));
        activities.change(
                decision.city(),
                before.id(),
                before.version(),
                details.withState(before.state()),
                decision.actor());
        return decision.record();
    }

    /// Adds what the draft tells of an activity that is on record.
    public RecordRef join(Decision decision, ActivityDraft draft, RecordRef into) {
        var before = activities.get(decision.city(), new ActivityId(into.id()));
        var joined = new JoinedActivity(before.details(), details(decision, draft)).details();
        if (!joined.equals(before.details())) {
            activities.change(
                    decision.city(), before.id(), before.version(), joined, decision.actor());
        }
        return into;
    }

    /// What a corrected document no longer tells stays on record, out of sight.
    public RecordRef withdraw(Decision decision) {
        var before = activities.get(decision.city(), new ActivityId(decision.record().id()));
        activities.change(
                decision.city(),
                before.id(),
                before.version(),
                before.details().withState(ActivityState.WITHDRAWN),
                decision.actor());
        return decision.record();
    }

    private ActivityDetails details(Decision decision, ActivityDraft draft) {
        Map<String, PartnerId> partnerIds = new LinkedHashMap<>();
        for (var name : draft.partners()) {
            partnerIds.put(name, partner(decision, draft, name));
        }
        var taking =
                partnerIds.values().stream().map(id -> partners.get(decision.city(), id)).toList();
        Map<String, PersonId> personIds = new HashMap<>();
        var participants = new ArrayList<Participation>();
        for (var person : draft.people()) {
            var id = named.person(decision, person);
            if (personIds.put(person.name(), id) == null) {
                var post = posts.post(decision, person, taking);
                participants.add(
                        new Participation(id, post.orElse(null), person.side(), person.inLead()));
            }
        }
        var network = draft.network();
        return new ActivityDetails(
                decision.year(),
                date(draft),
                draft.kind(),
                draft.direction(),
                draft.count(),
                ActivityState.REVIEWED,
                draft.narrative(),
                mentions(draft.names(), personIds, partnerIds),
                participants,
                partnerIds.values().stream().distinct().toList(),
                draft.organisations(),
                draft.countries(),
                draft.places(),
                draft.topics(),
                projects.find(decision, draft.project()).orElse(null),
                network == null
                        ? null
                        : named.partner(decision, network, PartnerKind.NETWORK, null),
                draft.section(),
                decision.proposal().position());
    }

    private PartnerId partner(Decision decision, ActivityDraft draft, String name) {
        var country = draft.countries().size() == 1 ? draft.countries().getFirst() : null;
        return named.partner(decision, name, PartnerKind.CITY, country);
    }

    public static List<Mention> mentions(
            List<NameInText> names, Map<String, PersonId> people, Map<String, PartnerId> partners) {
        var mentions = new ArrayList<Mention>();
        for (var name : names) {
            var person = people.get(name.name());
            var partner = partners.get(name.name());
            if (name.kind() == NameInText.Kind.PERSON && person != null) {
                mentions.add(
                        Mention.of(name.start(), name.length(), person, name.grammaticalCase()));
            } else if (name.kind() == NameInText.Kind.PARTNER && partner != null) {
                mentions.add(
                        Mention.of(name.start(), name.length(), partner, name.grammaticalCase()));
            }
        }
        return mentions;
    }

    private static @Nullable DateInterval date(ActivityDraft draft) {
        try {
            var start = Columns.date(draft.start());
            var end = Columns.date(draft.end());
            return start == null || end == null ? null : new DateInterval(start, end);
        } catch (java.time.DateTimeException | IllegalArgumentException e) {
            throw new Refusal(new Outcome.Impossible("date"));
        }
    }
}
