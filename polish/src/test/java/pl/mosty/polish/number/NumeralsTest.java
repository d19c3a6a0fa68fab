package pl.mosty.polish.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.polish.inflection.Case;

final class NumeralsTest {

    private static final CountedNoun MEETING =
            CountedNoun.of(
                    "spotkanie, spotkania, spotkaniu, spotkanie, spotkaniem, spotkaniu, spotkanie",
                    "spotkania, spotkań, spotkaniom, spotkania, spotkaniami, spotkaniach, spotkania");
    private static final CountedNoun PARTNER_CITY =
            CountedNoun.of(
                    "miasto partnerskie, miasta partnerskiego, miastu partnerskiemu, miasto partnerskie,"
                            + " miastem partnerskim, mieście partnerskim, miasto partnerskie",
                    "miasta partnerskie, miast partnerskich, miastom partnerskim, miasta partnerskie,"
                            + " miastami partnerskimi, miastach partnerskich, miasta partnerskie");
    private static final CountedNoun AMBASSADOR =
            CountedNoun.ofMen(
                    "ambasador, ambasadora, ambasadorowi, ambasadora, ambasadorem, ambasadorze, ambasadorze",
                    "ambasadorowie, ambasadorów, ambasadorom, ambasadorów, ambasadorami, ambasadorach,"
                            + " ambasadorowie");

    @ParameterizedTest
    @CsvSource({
        "1, 1 spotkanie, 1 ambasador",
        "2, 2 spotkania, 2 ambasadorów",
        "4, 4 spotkania, 4 ambasadorów",
        "0, 0 spotkań, 0 ambasadorów",
        "5, 5 spotkań, 5 ambasadorów",
        "12, 12 spotkań, 12 ambasadorów",
        "21, 21 spotkań, 21 ambasadorów",
        "22, 22 spotkania, 22 ambasadorów",
        "112, 112 spotkań, 112 ambasadorów",
        "1002, 1002 spotkania, 1002 ambasadorów",
    })
    void agreesInTheNominative(long number, String meetings, String ambassadors) {
        assertThat(Numerals.count(number, MEETING, Case.NOMINATIVE)).isEqualTo(meetings);
        assertThat(Numerals.count(number, AMBASSADOR, Case.NOMINATIVE)).isEqualTo(ambassadors);
    }

    @ParameterizedTest
    @CsvSource({
        "14, INSTRUMENTAL, 14 miastami partnerskimi",
        "1, INSTRUMENTAL, 1 miastem partnerskim",
        "3, LOCATIVE, 3 miastach partnerskich",
        "21, DATIVE, 21 miastom partnerskim",
        "22, ACCUSATIVE, 22 miasta partnerskie",
        "5, GENITIVE, 5 miast partnerskich",
    })
    void agreesInTheCaseOfTheSentence(long number, Case grammaticalCase, String expected) {
        assertThat(Numerals.count(number, PARTNER_CITY, grammaticalCase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "w dwóch częściach, dwóch=2",
        "trzynaście spotkań, trzynaście=13",
        "dwadzieścia pięć miast, dwadzieścia pięć=25",
        "ze stu dwudziestoma trzema osobami, stu dwudziestoma trzema=123",
        "dwa tysiące dwudziesty, dwa tysiące=2000",
        "tysiąc dziewięćset dziewięćdziesiąt osiem, tysiąc dziewięćset dziewięćdziesiąt osiem=1998",
        "trzy miliony sto tysięcy dwa, trzy miliony sto tysięcy dwa=3100002",
        "trojgiem dzieci, trojgiem=3",
        "dwa trzy dni, dwa=2;trzy=3",
        "dwanaście jeden, dwanaście=12;jeden=1",
        "dwadzieścia piętnaście, dwadzieścia=20;piętnaście=15",
        "ani słowa, ''",
    })
    void readsNumbersInWords(String text, String expected) {
        var read =
                Numerals.read(text).stream()
                        .map(n -> text.substring(n.start(), n.end()) + "=" + n.value())
                        .collect(Collectors.joining(";"));
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void parsesANumberThatStandsAlone() {
        assertThat(Numerals.parse("czternastoma")).hasValue(14);
        assertThat(Numerals.parse("czternastu miast")).isEmpty();
    }

    @Test
    void answersAnyText() {
        var random = new Random(3);
        var bits =
                "dwa|dwadzieścia|tysiąc|milion|sto|pięć| |\n\n|\ud83d|ą|miliony".split("\\|", -1);
        for (int round = 0; round < 2000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(bits[random.nextInt(bits.length)]).append(' ');
            }
            assertThat(Numerals.read(text)).allMatch(n -> n.value() >= 0 && n.end() > n.start());
        }
        assertThat(Numerals.read("sto ".repeat(200_000))).hasSize(200_000);
    }
}
