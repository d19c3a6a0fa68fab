package pl.mosty.polish.name.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.Mention;
import pl.mosty.polish.name.NameContext;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

final class NameCorrectionsTest {

    private final Names names =
            Names.shared()
                    .corrected(
                            List.of(
                                    new NameCorrection(
                                            NameKind.PERSON,
                                            "Gwyn Oule",
                                            Case.INSTRUMENTAL,
                                            "Gwynem Oulem"),
                                    new NameCorrection(
                                            NameKind.PERSON,
                                            "Byrne",
                                            Case.INSTRUMENTAL,
                                            "Byrne’em"),
                                    new NameCorrection(
                                            NameKind.PLACE, "Hódmező", Case.GENITIVE, "Hódmező")));

    @Test
    void writesTheCorrectedForm() {
        assertThat(
                        names.inflect(
                                "Gwyn Oule",
                                NameKind.PERSON,
                                Gender.MASCULINE_PERSONAL,
                                Case.INSTRUMENTAL))
                .isEqualTo("Gwynem Oulem");
        assertThat(names.inflect("Hódmező", NameKind.PLACE, null, Case.GENITIVE))
                .isEqualTo("Hódmező");
    }

    @Test
    void writesACorrectedSurnameInALongerName() {
        assertThat(
                        names.inflect(
                                "Patrick Byrne",
                                NameKind.PERSON,
                                Gender.MASCULINE_PERSONAL,
                                Case.INSTRUMENTAL))
                .isEqualTo("Patrickiem Byrne’em");
    }

    @Test
    void readsTheCorrectedFormBack() {
        assertThat(names.lemma("Gwynem Oulem", NameKind.PERSON)).isEqualTo("Gwyn Oule");
        assertThat(names.lemma("Patrickiem Byrne’em", NameKind.PERSON)).isEqualTo("Patrick Byrne");
        assertThat(
                        names.readAll(
                                        List.of(
                                                new Mention(
                                                        "Gwynem Oulem",
                                                        NameKind.PERSON,
                                                        NameContext.NONE)))
                                .getFirst()
                                .getFirst()
                                .lemma())
                .isEqualTo("Gwyn Oule");
    }

    @Test
    void leavesOtherCasesKindsAndNamesAlone() {
        for (var grammaticalCase : Case.values()) {
            assertThat(
                            names.inflect(
                                    "Jan Kowalski",
                                    NameKind.PERSON,
                                    Gender.MASCULINE_PERSONAL,
                                    grammaticalCase))
                    .isEqualTo(
                            Names.shared()
                                    .inflect(
                                            "Jan Kowalski",
                                            NameKind.PERSON,
                                            Gender.MASCULINE_PERSONAL,
                                            grammaticalCase));
        }
        assertThat(names.inflect("Hódmező", NameKind.PLACE, null, Case.DATIVE))
                .isEqualTo(Names.shared().inflect("Hódmező", NameKind.PLACE, null, Case.DATIVE));
    }
}
