package pl.mosty.app.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.ActivityDetails;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.activity.ActivityState;
import pl.mosty.app.register.activity.Mention;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.form.CorrectedForm;
import pl.mosty.app.register.form.CorrectedForms;
import pl.mosty.app.register.form.FormKind;
import pl.mosty.app.register.form.misread.Misreading;
import pl.mosty.app.register.form.misread.Misreadings;
import pl.mosty.app.register.partner.PartnerDetails;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonDetails;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.test.ServerTest;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// What a corrected form changes in what the register has already.
@ServerTest
final class FormsInRegisterTest {

    private static final Actor ANNA = new Actor("Anna");

    @Autowired Activities activities;
    @Autowired CorrectedForms forms;
    @Autowired Misreadings misreadings;
    @Autowired Partners partners;
    @Autowired People people;
    @Autowired JdbcClient jdbc;

    private CityId city = new CityId(0);

    @BeforeEach
    void aCity() {
        city = Cities.aCity(jdbc);
    }

    @Test
    void aNarrativeInTheLibrarysFormIsWrittenAnew() {
        var partner = aPartner("Brzegowo");
        var id = told("z Brzegowem łączy nas port", Mention.of(2, 9, partner, Case.INSTRUMENTAL));

        put(FormKind.PLACE, "Brzegowo", Case.INSTRUMENTAL, "Brzegami");

        var written = activities.get(city, id).details();
        assertThat(written.narrative()).isEqualTo("z Brzegami łączy nas port");
        assertThat(written.mentions()).singleElement().extracting("length").isEqualTo(8);
    }

    @Test
    void anotherCaseAndWordsOfOnesOwnStay() {
        var partner = aPartner("Brzegowo");
        var other = told("do Brzegowa", Mention.of(3, 8, partner, Case.GENITIVE));
        var own = told("z grodem Brzegowo", Mention.of(2, 15, partner, Case.INSTRUMENTAL));
        int version = activities.get(city, own).version();

        put(FormKind.PLACE, "Brzegowo", Case.INSTRUMENTAL, "Brzegami");

        assertThat(activities.get(city, other).narrative()).isEqualTo("do Brzegowa");
        assertThat(activities.get(city, own).narrative()).isEqualTo("z grodem Brzegowo");
        assertThat(activities.get(city, own).version()).isEqualTo(version);
    }

    @Test
    void aFormCorrectedTwiceFollowsTheSecond() {
        var partner = aPartner("Brzegowo");
        var id = told("z Brzegowem", Mention.of(2, 9, partner, Case.INSTRUMENTAL));

        put(FormKind.PLACE, "Brzegowo", Case.INSTRUMENTAL, "Brzegami");
        put(FormKind.PLACE, "Brzegowo", Case.INSTRUMENTAL, "Brzegowami");

        assertThat(activities.get(city, id).narrative()).isEqualTo("z Brzegowami");
    }

    @Test
    void aSurnameIsWrittenAnewWhereverItStands() {
        var person = aPerson("Gwyn Oule");
        var printed = Names.shared().inflect("Gwyn Oule", NameKind.PERSON, MAN, Case.INSTRUMENTAL);
        var id = told("z " + printed, Mention.of(2, printed.length(), person, Case.INSTRUMENTAL));

        put(FormKind.PERSON, "Oule", Case.INSTRUMENTAL, "Oulekiem");

        assertThat(activities.get(city, id).narrative()).isEqualTo("z Gwynem Oulekiem");
    }

    @Test
    void aMisreadNameIsOfferedAndChangedWithItsNarratives() {
        var misread = Names.shared().lemma("Gwynem Oulem", NameKind.PERSON);
        var person = aPerson(misread);
        var id = told("z Gwynem Oulem", Mention.of(2, 12, person, Case.INSTRUMENTAL));

        put(FormKind.PERSON, "Gwyn Oule", Case.INSTRUMENTAL, "Gwynem Oulem");

        var offered = misreadings.list(city);
        assertThat(offered)
                .extracting(Misreading::name, Misreading::right)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(misread, "Gwyn Oule"));
        misreadings.mend(city, offered.getFirst().record(), ANNA);

        assertThat(people.get(city, person).name()).isEqualTo("Gwyn Oule");
        assertThat(people.get(city, person).details().aliases()).containsExactly(misread);
        assertThat(activities.get(city, id).narrative()).isEqualTo("z Gwynem Oulem");
        assertThat(misreadings.list(city)).isEmpty();
    }

    @Test
    void whatIsNotMisreadIsNotRenamed() {
        var person = aPerson("Gwyn Oule");
        put(FormKind.PERSON, "Gwyn Oule", Case.INSTRUMENTAL, "Gwynem Oulem");
        var record = new RecordRef(RecordKind.PERSON, person.value());

        assertThat(misreadings.list(city)).isEmpty();
        assertThatThrownBy(() -> misreadings.mend(city, record, ANNA))
                .isInstanceOf(NoSuchRecordException.class);
    }

    private static final Gender MAN = Gender.MASCULINE_PERSONAL;

    private PartnerId aPartner(String name) {
        return partners.add(city, PartnerDetails.named(name, PartnerKind.CITY, "CZ"), ANNA);
    }

    private PersonId aPerson(String name) {
        return people.add(city, new PersonDetails(name, List.of(), MAN), ANNA);
    }

    private void put(FormKind kind, String lemma, Case grammaticalCase, String form) {
        forms.put(city, new CorrectedForm(kind, lemma, grammaticalCase, form), ANNA);
    }

    private ActivityId told(String narrative, Mention mention) {
        var details =
                new ActivityDetails(
                        2031,
                        DateInterval.at(new PartialDate(2031, 5, 3)),
                        ActivityKind.VISIT_IN,
                        Direction.IN,
                        1,
                        ActivityState.REVIEWED,
                        narrative,
                        List.of(mention),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        0,
                        1000);
        return activities.add(city, details, ANNA);
    }
}
