package pl.mosty.intake.rule.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.PersonMention;

/// What later lines of a page add to the visit it tells of, and what is told for itself.
final class StoriesGoOnTest {

    private static final String VISIT =
            "W dniach 3-5 maja 2018 r. delegacja z Grazu odwiedziła Dębowo i rozmawiała o szkołach.\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ____\\n\\nDo Dębowa przyjechali z Grazu burmistrz Karl Berg i radni. | 1
                    * * *\\n\\nDo Dębowa przyjechali z Grazu burmistrz Karl Berg i radni. | 1
                    Delegacje weszły również do kościoła i do muzeum w starym młynie. | 1
                    Miasto weszło także do Rady Dyrektorów Ligi Miast Nadrzecznych. | 2
                    """)
    void tellsStepsOfAVisitFromOtherEvents(String words, int count) {
        assertThat(read(VISIT + words.replace("\\n", "\n")).activities()).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Podpisanie listu. Od lewej: Jan Lipa - burmistrz Dębowa, Karl Berg - burmistrz Grazu.",
                "Na zdjęciu stoją od lewej: Jan Lipa, burmistrz Dębowa, oraz Karl Berg, burmistrz Grazu."
            })
    void takesWhoStandsWhereForACaption(String words) {
        assertThat(read(VISIT + words + "\nPowrót\n").photos()).hasSize(1);
    }

    @Test
    void takesNoSideOfARiverForACaption() {
        var words = "Od prawej strony Mury goście z Grazu dopłynęli do ratusza, gdzie zagrał chór.";
        assertThat(read(VISIT + words + "\nPowrót\n").photos()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    - "Cieszę się, że jesteście z nami" - mówił gościom burmistrz Jan Lipa. | Jan Lipa
                    – Liczymy na więcej – powiedział Jan Lipa – burmistrz Dębowa. – Czekamy. | Jan Lipa
                    – Mamy plany, które opisał nam prezydent Adam Bór – mówi burmistrz Jan Lipa. | Jan Lipa
                    """)
    void namesWhoSpeaksBehindAVisit(String words, String speaker) {
        var between = "Graz leży w Austrii i ma wiele mostów.\n\n";
        assertThat(people(read(VISIT + between + words + "\n"))).containsExactly(speaker);
    }

    private static List<String> people(Extraction read) {
        return read.activities().getFirst().people().stream().map(PersonMention::name).toList();
    }

    private static Extraction read(String text) {
        return new Intake().extract("Dębowo i Graz\n\n" + text, Hints.NONE);
    }
}
