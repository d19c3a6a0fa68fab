package pl.mosty.app.portal.search;

import static java.time.Month.JUNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mosty.app.portal.PortalRecords;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.ActivityState;
import pl.mosty.app.register.partner.PartnerDetails;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.app.register.partner.PartnerName;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonDetails;
import pl.mosty.app.test.ServerTest;

@ServerTest
final class SearchTest {

    private static final LocalDate DAY = LocalDate.of(1971, JUNE, 1);

    @Autowired Search search;
    @Autowired PortalRecords records;
    @Autowired Activities activities;
    @Autowired People people;
    @Autowired Partners partners;
    @Autowired TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({
        "ambasador, rozmawiano z ambasadorem Bajlandii",
        "Ambasadorowi, rozmawiano z ambasadorem Korlandii",
        "wspolpraca, omówiono współpracę gospodarczą",
        "WSPÓŁPRACY, omówiono współpracę naukową",
        "uchodzcow, pomagano uchodźcom z Północy",
        "uchodźca, pomagano uchodźcom z Południa",
        "Holmquist, wizyta u doktora Holmquistem zwanego",
        "krakow, pojechano do Krakowa Dolnego",
        "rozmowy o moście, rozmowa o mostach wiszących"
    })
    void findsAWordInAnyForm(String typed, String narrative) {
        records.aVisit(DAY, ActivityState.PUBLISHED, narrative);

        assertThat(titles(typed)).anyMatch(it -> it.equalsIgnoreCase(narrative));
    }

    @Test
    void asksForAllWords() {
        records.aVisit(DAY, ActivityState.PUBLISHED, "zasadzono jodłę pospolitą");

        assertThat(titles("jodła zasadzona")).contains("Zasadzono jodłę pospolitą");
        assertThat(titles("jodła ścięta")).isEmpty();
    }

    @Test
    void marksWhatItFound() {
        records.aVisit(DAY, ActivityState.PUBLISHED, "wizyta; oglądano wodociągi miejskie");

        var hit = search.find(records.city(), SearchQuery.of("wodociąg")).getFirst();

        assertThat(hit.body()).contains(new Hit.Piece("wodociągi", true));
        assertThat(hit.path()).matches("/wydarzenia/[0-9]+-wizyta");
    }

    @Test
    void hidesWhatIsWithdrawn() {
        var id = records.aVisit(DAY, ActivityState.PUBLISHED, "pokaz puszczyków");
        assertThat(titles("puszczyk")).hasSize(1);

        var published = activities.get(records.city(), id);
        activities.change(
                records.city(),
                id,
                published.version(),
                published.details().withState(ActivityState.WITHDRAWN),
                PortalRecords.ANNA);

        assertThat(titles("puszczyk")).isEmpty();
    }

    @Test
    void forgetsWithTheTransactionThatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            records.aVisit(DAY, ActivityState.PUBLISHED, "pokaz zimorodków");
            status.setRollbackOnly();
        });

        assertThat(titles("zimorodek")).isEmpty();
    }

    @Test
    void followsACorrectedName() {
        var person = records.aPerson("Wanda Żbikovska");
        records.aMeeting(
                DAY,
                ActivityState.PUBLISHED,
                "; rozmowa",
                person,
                records.anAmbassador("SE"),
                "SE");
        assertThat(titles("zbikovska")).hasSize(2);

        var before = people.get(records.city(), person);
        people.change(
                records.city(),
                person,
                before.version(),
                new PersonDetails("Wanda Ostrowidzka", List.of(), null),
                PortalRecords.ANNA);

        assertThat(titles("zbikovska")).isEmpty();
        assertThat(titles("ostrowidzka"))
                .containsExactlyInAnyOrder(
                        "Wanda Ostrowidzka", "Wanda Ostrowidzka, Ambasador Szwecji");
    }

    @Test
    void findsAPartnerByItsFormerName() {
        var partner = records.aPartner("Nowosielec", "SK");
        records.aVisit(DAY, ActivityState.PUBLISHED, "wyjazd", partner);
        var before = partners.get(records.city(), partner);
        partners.change(
                records.city(),
                partner,
                before.version(),
                new PartnerDetails(
                        PartnerKind.CITY,
                        List.of(
                                new PartnerName("Starosielec", null, 1970),
                                PartnerName.inForce("Nowosielec")),
                        List.of(),
                        "SK",
                        null),
                PortalRecords.ANNA);

        assertThat(titles("starosielec")).contains("Nowosielec");
        assertThat(titles("nowosielec slovakia")).contains("Nowosielec", "Wyjazd");
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "' '", "'!?&|:*()'", "'\\'", "''''"})
    void takesNothingTypedForALanguage(String typed) {
        assertThat(SearchQuery.of(typed).isEmpty()).isTrue();
    }

    @Test
    void countsToALimit() {
        transaction.executeWithoutResult(_ -> {
            for (int i = 0; i <= Search.MOST; i++) {
                records.aVisit(DAY, ActivityState.PUBLISHED, "liczono wilgi " + i);
            }
        });

        assertThat(search.find(records.city(), SearchQuery.of("wilga"))).hasSize(Search.MOST + 1);
    }

    private List<String> titles(String typed) {
        return search.find(records.city(), SearchQuery.of(typed)).stream()
                .map(it -> it.title().stream().map(Hit.Piece::text).collect(Collectors.joining()))
                .toList();
    }
}
