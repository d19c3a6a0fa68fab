package pl.mosty.app.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.account.City;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.Decisions;
import pl.mosty.app.importing.Importing;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.Cities;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.app.register.activity.ActivityDetails;
import pl.mosty.app.register.activity.Participation;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.agreement.Claims;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.partner.PartnerDetails;
import pl.mosty.app.register.partner.PartnerName;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.Person;
import pl.mosty.app.register.person.PersonDetails;
import pl.mosty.app.register.person.PostDetails;
import pl.mosty.app.register.person.Posts;
import pl.mosty.app.test.ServerTest;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.inflection.Gender;

/// The chapter follows the register: each change there rewrites the lines that tell it, and no
/// others.
@ServerTest
final class ChapterChangesTest {

    private static final Actor ANNA = new Actor("Anna");
    private static final int YEAR = 2024;

    @Autowired private Importing importing;
    @Autowired private Proposals proposals;
    @Autowired private Decisions decisions;
    @Autowired private Reports reports;
    @Autowired private Activities activities;
    @Autowired private People people;
    @Autowired private Posts posts;
    @Autowired private Partners partners;
    @Autowired private Claims claims;
    @Autowired private JdbcClient jdbc;

    private CityId city = new CityId(0);
    private List<String> before = List.of();

    @BeforeEach
    void anAcceptedChapter() throws IOException {
        city = Cities.aCity(jdbc);
        new Reviewer(importing, proposals, decisions, city).accept(Reviewer.invented());
        before = lines();
    }

    @Test
    void aDateMovesItsBullet() {
        change(
                "otwarto wystawę szkła",
                details ->
                        details.withDate(
                                DateInterval.at(PartialDate.of(LocalDate.of(YEAR, 2, 20)))));

        assertThat(written())
                .containsExactly(
                        " • 20 lutego – Ambasadorem Republiki Czeskiej w Polsce Pavlem Novotnym;"
                                + " otwarto wystawę szkła;",
                        " • 24 kwietnia – Ambasadorem Ukrainy w Polsce Andrijem Melnykiem oraz z"
                                + " Ambasadorem Rumunii w Polsce Cosminem Radu podczas Forum Rzek.");
        assertThat(lines().stream().filter(line -> line.startsWith(" • 20 lutego")).findFirst())
                .hasValueSatisfying(line ->
                        assertThat(lines().get(lines().indexOf(line) - 1))
                                .startsWith(" • 5 lutego"));
    }

    @Test
    void aPersonsNameIsWrittenInItsCase() {
        correct(
                "Lars Holm",
                new PersonDetails("Peter Lindgren", List.of(), Gender.MASCULINE_PERSONAL));

        assertThat(written())
                .containsExactly(
                        " • 11 marca – Ambasadorem Królestwa Danii w Polsce Peterem Lindgrenem;"
                                + " mówiono o ścieżkach rowerowych;");
    }

    @Test
    void aPersonsGenderDecidesTheFormsOfOfficeAndName() {
        correct("Janez Kranjec", new PersonDetails("Janez Kranjec", List.of(), Gender.FEMININE));

        assertThat(written())
                .containsExactly(
                        " • 16 stycznia – Ambasador Republiki Słowenii w Polsce Janez Kranjec;"
                                + " rozmawiano o pszczołach;");
    }

    @Test
    void aCountryIsWrittenByItsOfficialName() {
        var post = posts.add(city, new PostDetails("Ambasador", "NO", null, null), "nowy", ANNA);
        change(
                "mówiono o ścieżkach",
                details ->
                        withParticipants(
                                details,
                                details.participants().stream()
                                        .map(it ->
                                                new Participation(
                                                        it.person(), post, it.side(), it.inLead()))
                                        .toList()));

        assertThat(written())
                .containsExactly(
                        " • 11 marca – Ambasadorem Królestwa Norwegii w Polsce Larsem Holmem;"
                                + " mówiono o ścieżkach rowerowych;");
    }

    @Test
    void placesDecideTheOrderOfOneDay() {
        change(
                "charakter zapoznawczy",
                details -> details.at(details.section(), Integer.MAX_VALUE));

        var day = lines().stream().filter(line -> line.startsWith(" • 24 kwietnia")).toList();
        assertThat(day.getFirst()).contains("Ambasadorem Ukrainy");
        assertThat(day.getLast()).contains("Konsulem Generalnym");
        assertThat(written()).isEmpty();
    }

    @Test
    void aPartnersNewNameReachesFreeTextInItsCase() {
        rename("Hanower", "Getynga");

        assertThat(written())
                .containsExactly(" • 9 września – wzięli udział w Święcie Śliwki w Getyndze.");
    }

    @Test
    void theLeadFollowsCountsAndNames() {
        claims.put(city, YEAR, 22, "miasta partnerskie", ANNA);
        rename("Hrabstwo Kilkenny", "Hrabstwo Cork");

        assertThat(written())
                .containsExactly(
                        "Miasto Wierzbogród utrzymywało stosunki z 22 miastami partnerskimi i"
                                + " Hrabstwem Cork. W ramach tej współpracy przedstawiciele"
                                + " Wierzbogrodu, m.in.:");
    }

    private void change(String words, UnaryOperator<ActivityDetails> changed) {
        Activity activity =
                activities.list(city, YEAR, Visibility.OFFICE).stream()
                        .filter(it -> it.narrative().replace('\u00A0', ' ').contains(words))
                        .findFirst()
                        .orElseThrow();
        activities.change(
                city, activity.id(), activity.version(), changed.apply(activity.details()), ANNA);
    }

    private void correct(String name, PersonDetails corrected) {
        Person person =
                people.list(city).stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        people.change(city, person.id(), person.version(), corrected, ANNA);
    }

    private void rename(String name, String changed) {
        var partner =
                partners.list(city).stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        var details = partner.details();
        partners.change(
                city,
                partner.id(),
                partner.version(),
                new PartnerDetails(
                        details.kind(),
                        List.of(PartnerName.inForce(changed)),
                        details.aliases(),
                        details.country(),
                        details.place()),
                ANNA);
    }

    private static ActivityDetails withParticipants(
            ActivityDetails it, List<Participation> participants) {
        return new ActivityDetails(
                it.year(),
                it.date(),
                it.kind(),
                it.direction(),
                it.count(),
                it.state(),
                it.narrative(),
                it.mentions(),
                participants,
                it.partners(),
                it.organisations(),
                it.countries(),
                it.places(),
                it.topics(),
                it.project(),
                it.network(),
                it.section(),
                it.position());
    }

    /// The lines that were not there before the change.
    private List<String> written() {
        return lines().stream().filter(line -> !before.contains(line)).toList();
    }

    private List<String> lines() {
        return Reviewer.lines(
                reports.write(new City(city, "Wierzbogród"), YEAR, ReportFormat.TXT)
                        .text()
                        .replace('\u00A0', ' '));
    }
}
