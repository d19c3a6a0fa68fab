package pl.mosty.intake.rule.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.Partnership;

final class TiesNotOwnTest {

    private static final String OWN =
            "Współpraca zagraniczna Miasta Dębowo\n\nMiastem partnerskim Dębowa jest Brno. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Z miastem partnerskim innych, Grazem, nie łączy nas umowa.",
                "O kontaktach z partnerskim miastem Graz rozmawiano tylko wstępnie i bez umowy.",
                "Rozmawiano o partnerstwie z Grazem, ale umowy dotąd nie zawarto.",
                "Burmistrz Leszna, którego gmina od lat współpracuje z miastem partnerskim Graz, był gościem.",
                "Spotkanie ugości Leszno, które samo ma umowę o współpracy z miastem Graz."
            })
    void leavesOutWhoIsDeniedOrAnothers(String words) {
        assertThat(partners(OWN + words)).containsExactly("Brno");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Miastem partnerskim jest też Graz. Graz nie jest jedynym miastem partnerskim w Austrii.",
                "Miastem partnerskim jest też Graz. Festyn odbył się bez pomocy miasta partnerskiego Graz.",
                "Miastem partnerskim jest też Graz, z którym umowy w 2019 r. nie przedłużono.",
                "Drugą umowę o współpracy z miastem Graz podpisano w 2001 r.; nowej nie zawarto.",
                "Oprócz miasta partnerskiego Graz odwiedzono Wels, lecz umowy z nim nie podpisano."
            })
    void keepsWhoIsBound(String words) {
        assertThat(partners(OWN + words)).contains("Brno", "Graz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Choć Dębowo nie leży nad morzem, ma umowy partnerskie z takimi miastami:",
                "Choć Dębowo nie leży nad morzem, łączą je umowy partnerskie z takimi miastami:",
                "Dębowo nie zwleka i ma podpisane umowy partnerskie z miastami:",
                "Dębowo nie ma lotniska, ale ma dwie umowy partnerskie:",
                "Miasta partnerskie, z którymi nie od wczoraj mamy umowy",
                "Miasta partnerskie\n\nNie trzeba było ich podpisywać ponownie, bo umowy są bezterminowe.",
            })
    void takesADenialForItsOwnClauseAlone(String lead) {
        assertThat(partners(listedUnder(lead))).containsExactly("Brno", "Graz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Miasta, z którymi nie mamy dotąd umów partnerskich",
                "Miasta, z którymi nie podpisaliśmy jeszcze umowy",
                "Miasta, z którymi nie udało się nam podpisać umowy partnerskiej",
                "Miasta, z którymi nie doszło jeszcze do podpisania umowy",
                "Miasta, z którymi nie zostały dotąd podpisane umowy",
                "Miasta, z którymi nie łączą nas umowy",
            })
    void leavesOutListsOfWhomNothingBinds(String lead) {
        assertThat(partners(listedUnder(lead))).isEmpty();
    }

    private static String listedUnder(String lead) {
        return "Współpraca zagraniczna Miasta Dębowo\n\n"
                + lead
                + "\n\n- Brno (Czechy)\n- Graz (Austria)\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings =
                    "Miasta partnerskie\n\nBRNO (Czechy)\n\nW maju 2018 r. delegacja z Brna odwiedziła Dębowo.\n\nLINZ (Austria)\n\nUczniowie byli w Linzu; umowy partnerskiej miasto nie zawierało.\n")
    void takesBackTheHeadingAboveADenial(String text) {
        assertThat(partners(text)).containsExactly("Brno");
    }

    private static Iterable<String> partners(String text) {
        return new Intake()
                .extract(text, Hints.NONE).partnerships().stream()
                        .map(Partnership::partner)
                        .toList();
    }
}
