package pl.mosty.app.importing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Cities;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonDetails;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.test.ServerTest;

/// Names are kept from look to look, and are still those of the register at each.
@ServerTest
final class MatchersTest {

    private static final Actor ANNA = new Actor("Anna");

    @Autowired Matchers matchers;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    private CityId city = new CityId(0);

    @BeforeEach
    void aCity() {
        city = Cities.aCity(jdbc);
    }

    @Test
    void knowsWhomTheRegisterGained() {
        assertThat(isKnown("Ole Lind")).isFalse();
        add("Ole Lind");
        assertThat(isKnown("Ole Lind")).isTrue();
        add("Jana Novotná");
        assertThat(isKnown("Jana Novotná")).isTrue();
        assertThat(matchers.of(city).people()).hasSize(2);
    }

    @Test
    void knowsWhatWasRenamedRemovedAndBroughtBack() {
        var first = add("Ole Lind");
        var second = add("Jana Novotná");
        assertThat(isKnown("Ole Lind")).isTrue();

        people.change(city, first, 0, new PersonDetails("Ole Lindt", List.of(), null), ANNA);
        assertThat(isKnown("Ole Lind")).isFalse();
        assertThat(isKnown("Ole Lindt")).isTrue();

        var gone = people.get(city, second);
        people.remove(city, second, ANNA);
        assertThat(isKnown("Jana Novotná")).isFalse();

        add("Emer Walsh");
        people.bringBack(city, gone, ANNA);
        assertThat(isKnown("Jana Novotná")).isTrue();
        assertThat(matchers.of(city).people()).hasSize(3);
    }

    @Test
    void knowsWhoWasRenamedWhileAnotherWasBroughtBackInAnEarlierVersion() {
        var first = add("Ole Lind");
        var second = add("Jana Novotná");
        people.change(city, first, 0, new PersonDetails("Ole Lindt", List.of(), null), ANNA);
        assertThat(isKnown("Jana Novotná")).isTrue();

        var gone = people.get(city, first);
        people.remove(city, first, ANNA);
        people.bringBack(city, gone, ANNA);
        people.change(city, second, 0, new PersonDetails("Jana Nováková", List.of(), null), ANNA);
        assertThat(isKnown("Ole Lindt")).isTrue();
        assertThat(isKnown("Jana Nováková")).isTrue();
        assertThat(isKnown("Jana Novotná")).isFalse();
    }

    @Test
    void forgetsAChangeThatWasRolledBack() {
        var id = add("Ole Lind");
        transactions.executeWithoutResult(transaction -> {
            people.change(city, id, 0, new PersonDetails("Ole Lindt", List.of(), null), ANNA);
            assertThat(isKnown("Ole Lindt")).isTrue();
            transaction.setRollbackOnly();
        });
        people.change(city, id, 0, new PersonDetails("Ole Lindh", List.of(), null), ANNA);
        assertThat(isKnown("Ole Lindh")).isTrue();
        assertThat(isKnown("Ole Lindt")).isFalse();
    }

    @Test
    void keepsCitiesApart() {
        add("Ole Lind");
        assertThat(isKnown("Ole Lind")).isTrue();
        assertThat(matchers.of(Cities.aCity(jdbc)).people()).isEmpty();
    }

    private PersonId add(String name) {
        return people.add(city, new PersonDetails(name, List.of(), null), ANNA);
    }

    private boolean isKnown(String name) {
        return matchers.of(city).person(name).exact().isPresent();
    }
}
