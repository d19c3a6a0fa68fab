package pl.mosty.app.portal.partner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.portal.entry.Histories;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.app.register.activity.Participant;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.agreement.Agreement;
import pl.mosty.app.register.agreement.Agreements;
import pl.mosty.app.register.membership.Membership;
import pl.mosty.app.register.membership.Memberships;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.intake.extraction.Side;

/// Puts a partner's page together.
@Component
class PartnerPages {

    private final Partners partners;
    private final PartnerRows rows;
    private final Agreements agreements;
    private final Memberships memberships;
    private final Activities activities;
    private final Photos photos;
    private final Histories histories;

    PartnerPages(
            Partners partners,
            PartnerRows rows,
            Agreements agreements,
            Memberships memberships,
            Activities activities,
            Photos photos,
            Histories histories) {
        this.partners = partners;
        this.rows = rows;
        this.agreements = agreements;
        this.memberships = memberships;
        this.activities = activities;
        this.photos = photos;
        this.histories = histories;
    }

    /// Empty when there is no such partner or the public may not see it.
    Optional<PartnerPage> find(CityId city, String slug) {
        return partners.find(city, slug)
                .filter(it -> rows.isPublic(city, slug))
                .map(it -> page(city, it));
    }

    private PartnerPage page(CityId city, Partner partner) {
        var list = activities.listOf(city, partner.id(), Visibility.PUBLIC);
        var membership =
                memberships.list(city).stream()
                        .filter(it -> it.network().id().equals(partner.id()))
                        .findFirst();
        return new PartnerPage(
                partner,
                agreements.listOf(city, partner.id()).stream().map(Agreement::details).toList(),
                membership.map(Membership::details).orElse(null),
                people(list, partner.id()),
                membership.map(it -> photos.listOf(city, it.id())).orElse(List.of()),
                histories.of(city, list));
    }

    /// Counterparts who represented the partner; where the activity had no other partner, those
    /// whose post says nothing too.
    private static List<Participant> people(List<Activity> list, PartnerId partner) {
        var seen = new HashSet<PersonId>();
        var people = new ArrayList<Participant>();
        for (var activity : list) {
            boolean alone = activity.partners().size() == 1;
            for (var participant : activity.participants()) {
                var post = participant.post();
                boolean of = post != null && partner.equals(post.partner());
                boolean silent = alone && (post == null || post.partner() == null);
                if (participant.side() == Side.COUNTERPART
                        && (of || silent)
                        && seen.add(participant.person())) {
                    people.add(participant);
                }
            }
        }
        return people;
    }
}
