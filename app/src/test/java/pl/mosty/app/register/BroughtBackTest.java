package pl.mosty.app.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.agreement.AgreementDetails;
import pl.mosty.app.register.agreement.AgreementKind;
import pl.mosty.app.register.agreement.Agreements;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.membership.MembershipDetails;
import pl.mosty.app.register.membership.Memberships;
import pl.mosty.app.register.partner.PartnerDetails;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonDetails;
import pl.mosty.app.test.ServerTest;

/// A form that was opened before a record was changed, removed and brought back overwrites nothing.
@ServerTest
final class BroughtBackTest {

    private static final Actor ANNA = new Actor("Anna");

    @Autowired People people;
    @Autowired Partners partners;
    @Autowired Agreements agreements;
    @Autowired Memberships memberships;
    @Autowired JdbcClient jdbc;

    private CityId city = new CityId(0);

    @BeforeEach
    void aCity() {
        city = Cities.aCity(jdbc);
    }

    @Test
    void aPersonHasANewVersion() {
        var details = new PersonDetails("Lars Jensen", List.of(), null);
        var id = people.add(city, details, ANNA);
        var opened = people.get(city, id);
        people.change(
                city, id, opened.version(), new PersonDetails("L. Jensen", List.of(), null), ANNA);
        var removed = people.get(city, id);
        people.remove(city, id, ANNA);
        people.bringBack(city, removed, ANNA);

        assertStale(() -> people.change(city, id, opened.version(), details, ANNA));
        assertStale(() -> people.change(city, id, removed.version(), details, ANNA));
        people.change(city, id, people.get(city, id).version(), details, ANNA);
    }

    @Test
    void aPartnerHasANewVersion() {
        var details = PartnerDetails.named("Brzegowa", PartnerKind.CITY, "CZ");
        var id = partners.add(city, details, ANNA);
        var removed = partners.get(city, id);
        partners.remove(city, id, ANNA);
        partners.bringBack(city, removed, ANNA);

        assertStale(() -> partners.change(city, id, removed.version(), details, ANNA));
        partners.change(city, id, partners.get(city, id).version(), details, ANNA);
    }

    @Test
    void anAgreementHasANewVersion() {
        var partner =
                partners.add(city, PartnerDetails.named("Brzegowa", PartnerKind.CITY, "CZ"), ANNA);
        var details =
                new AgreementDetails(
                        partner,
                        AgreementKind.PARTNERSHIP,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of());
        var id = agreements.add(city, details, ANNA);
        var removed = agreements.get(city, id);
        agreements.remove(city, id, ANNA);
        agreements.bringBack(city, id, details, ANNA);

        assertStale(() -> agreements.change(city, id, removed.version(), details, ANNA));
        agreements.change(city, id, agreements.get(city, id).version(), details, ANNA);
    }

    @Test
    void aMembershipHasANewVersion() {
        var network =
                partners.add(
                        city, PartnerDetails.named("Sieć Rzek", PartnerKind.NETWORK, null), ANNA);
        var details = new MembershipDetails(network, null, null, null, null, List.of());
        var id = memberships.add(city, details, ANNA);
        var removed = memberships.get(city, id);
        memberships.remove(city, id, ANNA);
        memberships.bringBack(city, id, details, ANNA);

        assertStale(() -> memberships.change(city, id, removed.version(), details, ANNA));
        memberships.change(city, id, memberships.get(city, id).version(), details, ANNA);
    }

    private static void assertStale(ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(StaleRecordException.class);
    }
}
