package pl.mosty.intake.rule.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.Partnership;

final class PartnerNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Powiat Dębowski współpracuje z dwoma partnerami zagranicznymi: Powiatem Calw z Bawarii (Niemcy) oraz Powiatem Nowy Dwór (Słowacja). | powiat Calw, Powiat Nowy Dwór
                    Powiat Dębowski ma dwóch partnerów zagranicznych: Powiat Calw (Niemcy) i Związek Gmin Szamosköz na wschodzie Węgier.\\n\\nZwiązek Gmin Szamosköz\\n\\nW 2019 r. podpisano list. | powiat Calw, Związek Gmin Szamosköz
                    Miasta partnerskie\\nZugló (Budapeszt) – Węgry\\nVal d'Aosta – Włochy\\nKONTAKTY ROBOCZE (BEZ PODPISANEJ UMOWY)\\nGraz – Austria | Zugló, Val d'Aosta
                    """)
    void putsNamesIntoTheNominative(String text, String names) {
        assertThat(new Intake().extract(text.replace("\\n", "\n"), Hints.NONE).partnerships())
                .extracting(Partnership::partner)
                .containsExactlyInAnyOrder(names.split(", ", -1));
    }
}
