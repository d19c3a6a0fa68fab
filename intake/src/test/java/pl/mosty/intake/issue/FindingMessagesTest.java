package pl.mosty.intake.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.rule.Example;

final class FindingMessagesTest {

    private static final Locale POLISH = Locale.of("pl");

    static Stream<Arguments> examples() {
        return Checks.all().stream().flatMap(FindingMessagesTest::examples);
    }

    private static Stream<Arguments> examples(Example check) {
        return check.matching().stream().map(text -> Arguments.of(check.name(), text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void saysInBothLanguagesWhatToDo(String check, String text) {
        assertThat(findings(check, text))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    var polish = finding.message().in(POLISH);
                    var english = finding.message().in(Locale.UK);
                    assertThat(polish).endsWith(".").doesNotContain("%", "null");
                    assertThat(english)
                            .endsWith(".")
                            .doesNotContain("%", "null")
                            .isNotEqualTo(polish);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number-ending|Gości przyjęto 3-go maja 2020 r. w ratuszu.|3",
                "number-ending|Gości przyjęto w dniu 12. listopada w ratuszu.|12",
                "number-compound|Powiat gościł 18 - osobową grupę z Grazu.|18-",
                "range-words|Delegacja gościła w Grazu od 3-5 maja 2021 r.|'3 do '",
                "doubled-word|Gości przyjęto w w ratuszu w Dębowie.|w",
                "doubled-word|Wystawę otwarto w maju 2018 r.. Potem grał chór.|.",
                "missing-space|Podpisano umowę z rejonem Tapolca.Potem grał chór.|'. '",
                "spaced-hyphen|Rozmawiano z marszałkiem województwa Kujawsko - Pomorskiego.|Kujawsko-",
                "range-dash|Chór – z Grazu – śpiewał w dniach 23 - 25.08.2015 r.|–",
                "range-dash|Chór – z Grazu – śpiewał w dniach 25.07. -07.08. w Dębowie.|–",
                "abbreviation-dot|Umowa z Grazem jest z 14.11.2001 r, a dotacja z maja.|r.",
                "spaced-hyphen|Tematem rozmów był rozwój społeczno - gospodarczy gmin.|społeczno-",
                "compound-name|Starostę Jens - Petera Holma witał Jens-Peter Holm.|Jens-Petera",
                "compound-name|Grał Jens Peter – Holm, a Jens-Peter Holm śpiewał.|Jens-Peter Holm",
                "missing-space|Chór gościł w Grazu od 29 czerwca do 2lipca 2017 r.|' lipca'",
                "missing-space|Chór gościł w Grazu 2 lipca 2017roku.|' roku'",
                "mixed-quotes|Grano „Lato\" i „Zima” w Grazu.|”",
                "needless-space|Umowa z dn. 18. 09.1992 r. wygasła.|''",
                "needless-space|Umowa z dnia 4.09. 1992 r. wygasła.|''",
                "person-spelling|W 2022 r. Dębowo odwiedził mer Roman Hawryluk. W maju 2022 r. prezydent Dębowa opowiadał Romanowi Hawryluk o targach.|Romanowi Hawrylukowi",
                "needless-space|Termin : maj 2019 r.|''",
                "needless-apostrophe|Gościł u nas burmistrz Somogyi’m z Csepelu.|Somogyim",
                "needless-apostrophe|Rozmawiano z Jörgiem Kühne’m z Drezna.|Kühnem",
                "misspelt-name|Powiat Diepholz i starosta Powiatu Diepholz dziękują. Witryna Powiatu Diephloz.|Diepholz",
                "misspelt-name|Dębowo współpracuje z Hrabstwem Oxfordshir.|Oxfordshire",
                "misspelt-word|Wykaz gości zawiera Zalącznik nr 2 do raportu.|Załącznik",
                "misspelt-word|Delegacja Województwa Świetokrzyskiego zwiedziła Graz.|Świętokrzyskiego",
                "misspelt-word|Program: Europa dla Obywateli. Działanie: 2.1 Partnertswo miast.|Partnerstwo",
                "misspelt-word|Wczesniej przyjechał do miasta chór z Grazu.|Wcześniej"
            })
    void mendsAsPolishIsWritten(String check, String text, String mend) {
        assertThat(findings(check, text)).extracting(Finding::suggestion).containsExactly(mend);
    }

    @Test
    void aLetteredItemTakesTheNextLetter() {
        var text =
                "W 2022 r. odbyły się:\na) 2 marca – zjazd chórów;\nb) 11 marca – festyn;\n  13 grudnia – warsztaty z Grazem.\n";

        assertThat(findings("missing-bullet", text))
                .extracting(Finding::suggestion)
                .containsExactly("c) ");
    }

    @Test
    void lostItemsInARowTakeOneLetterEach() {
        var text =
                "W 2022 r. odbyły się:\na) 2 marca – zjazd chórów;\nb) 11 marca – festyn;\n  13 czerwca – regaty z Grazem;\n  13 grudnia – warsztaty z Grazem.\n";

        assertThat(findings("missing-bullet", text))
                .extracting(Finding::suggestion)
                .containsExactly("c) ", "d) ");
    }

    @Test
    void aRangeLosesItsNoBreakSpacesToo() {
        var text = "Chór – z Grazu – śpiewał w dniach 3\u00a0-\u00a05 maja 2021 r.";

        assertThat(findings("range-dash", text))
                .singleElement()
                .satisfies(it -> assertThat(it.span().of(text)).isEqualTo("\u00a0-\u00a0"));
    }

    @Test
    void tellsOnWhichWeekdayTheDateFalls() {
        assertThat(findings("wrong-date", "W sobotę, 13 stycznia 2023 roku przyjęto konsulów."))
                .singleElement()
                .satisfies(it -> assertThat(it.message().in(Locale.UK)).contains("Friday"))
                .satisfies(it -> assertThat(it.message().in(POLISH)).contains("piątek"));
    }

    private static List<Finding> findings(String check, String text) {
        return new Intake()
                .extract(text, Hints.NONE).findings().stream()
                        .filter(it -> it.rule().equals(check))
                        .toList();
    }
}
