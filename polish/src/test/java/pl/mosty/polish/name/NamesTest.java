package pl.mosty.polish.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

class NamesTest {

    private final Names names = Names.shared();

    @ParameterizedTest
    @CsvSource({
        "Malikiem Muhammadem Farooqiem, Malik Muhammad Farooq",
        "Ole Toftem, Ole Toft",
        "Jurisem Poikansem, Juris Poikans",
        "Andrijem Deszczycią, Andrij Deszczycia",
        "Markiem Brzezinskim, Mark Brzezinski",
        "Akio Miyajimą, Akio Miyajima",
        "Paulem Schmitem, Paul Schmit",
        "Cosminem Onisii, Cosmin Onisii",
        "Martinem Kremerem, Martin Kremer",
        "Jakubem Durrem, Jakub Durr",
        "Iliją Psaltirovem, Ilija Psaltirov",
        "Patrickiem Haugheyem, Patrick Haughey",
        "Belitem Onay’em, Belit Onay",
    })
    void readsAForeignManInTheInstrumental(String printed, String lemma) {
        var context =
                NameContext.governedBy(Case.INSTRUMENTAL, Gender.MASCULINE_PERSONAL).ofForeigner();
        assertThat(names.read(printed, NameKind.PERSON, context).getFirst().lemma())
                .isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "Daphne Bergsmą, Daphne Bergsma",
        "Emer O’Connell, Emer O’Connell",
        "Nargiz Gurbanovą, Nargiz Gurbanova",
        "Päivi Laine, Päivi Laine",
    })
    void readsAWomanWhoseNameMayStayAsItIs(String printed, String lemma) {
        var context = NameContext.governedBy(Case.INSTRUMENTAL, Gender.FEMININE).ofForeigner();
        assertThat(names.read(printed, NameKind.PERSON, context).getFirst().lemma())
                .isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "Brnie, PLACE, Brno",
        "Hanowerze, PLACE, Hanower",
        "Bambergu, PLACE, Bamberg",
        "Espoo, PLACE, Espoo",
        "Takasaki, PLACE, Takasaki",
        "Kutaisi, PLACE, Kutaisi",
        "Stanów Zjednoczonych, PLACE, Stany Zjednoczone",
        "Hrabstwem Nottinghamshire, ORGANISATION, Hrabstwo Nottinghamshire",
        "Korpusem Konsulów Honorowych, ORGANISATION, Korpus Konsulów Honorowych",
        "Zespołu Szkół Łączności w Poznaniu, ORGANISATION, Zespół Szkół Łączności w Poznaniu",
        "Fundacji Takasaki, ORGANISATION, Fundacja Takasaki",
        "Jolancie Nowak-Kowalskiej, PERSON, Jolanta Nowak-Kowalska",
        "Petra Nováková, PERSON, Petra Nováková",
        "Jana Horská, PERSON, Jana Horská",
        "Jany Novákové, PERSON, Jana Nováková",
        "Janą Horákovą, PERSON, Jana Horáková",
        "Davidem Dvořáčkiem, PERSON, David Dvořáček",
        "Davida Dvořáčka, PERSON, David Dvořáček",
        "Darczaszwilego, PERSON, Darczaszwili",
        "Makoto Yamanaką, PERSON, Makoto Yamanaka",
        "Arturem Klonem, PERSON, Artur Klon",
        "Artura Klona, PERSON, Artur Klon",
        "Harm Uwe-Weber, PERSON, Harm Uwe-Weber",
        "Patrickiem Byrne’em, PERSON, Patrick Byrne",
        "ChRL-owi, ORGANISATION, ChRL",
        "MWGzZ-em, ORGANISATION, MWGzZ",
        "Wordsworth ’ a, PERSON, Wordsworth",
        "Bielsku-Białej, PLACE, Bielsko-Biała",
    })
    void readsANameWithoutContext(String printed, NameKind kind, String lemma) {
        assertThat(names.read(printed, kind).getFirst().lemma()).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Dolce& Gabbana | Dolce & Gabbana",
                "Teatr ( Nowy ) | Teatr (Nowy)",
                "Klub \" Orion \" | Klub \"Orion\"",
                "Orion:Legends | Orion: Legends",
                "Orion 2 . 0 | Orion 2.0",
                "Tramwaj 26 / 28 | Tramwaj 26/28",
            })
    void mendsTheBlanksBesideSigns(String printed, String lemma) {
        assertThat(names.read(printed, NameKind.ORGANISATION).getFirst().lemma()).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "Belit Onay, MASCULINE_PERSONAL, INSTRUMENTAL, Belitem Onayem",
        "Patrick Haughey, MASCULINE_PERSONAL, INSTRUMENTAL, Patrickiem Haugheyem",
        "Patrick Haughey, MASCULINE_PERSONAL, GENITIVE, Patricka Haugheya",
        "Ole Toft, MASCULINE_PERSONAL, LOCATIVE, Ole Tofcie",
        "Andrij Deszczycia, MASCULINE_PERSONAL, GENITIVE, Andrija Deszczyci",
        "Päivi Laine, FEMININE, INSTRUMENTAL, Päivi Laine",
        "Daphne Bergsma, FEMININE, DATIVE, Daphne Bergsmie",
        "Jan Kowalski, , GENITIVE, Jana Kowalskiego",
        "Anna Nowak, , INSTRUMENTAL, Anną Nowak",
    })
    void writesAPersonInACase(String lemma, Gender gender, Case grammaticalCase, String written) {
        assertThat(names.inflect(lemma, NameKind.PERSON, gender, grammaticalCase))
                .isEqualTo(written);
    }

    @Test
    void readsTheNamesOfADocumentTogether() {
        var mentions =
                List.of(
                        new Mention("Zorvana", NameKind.ORGANISATION, NameContext.NONE),
                        new Mention("Zorvanem", NameKind.ORGANISATION, NameContext.NONE),
                        new Mention("Zorvanowi", NameKind.ORGANISATION, NameContext.NONE),
                        new Mention("Zorvan", NameKind.ORGANISATION, NameContext.NONE));
        assertThat(names.readAll(mentions))
                .allSatisfy(
                        readings -> assertThat(readings.getFirst().lemma()).isEqualTo("Zorvan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD83D\uDE00", "\uD800", "1", "אבג", "-", "’", "’’a’"})
    void answersAnyString(String phrase) {
        assertThat(names.read(phrase, NameKind.OTHER)).isNotEmpty();
    }
}
