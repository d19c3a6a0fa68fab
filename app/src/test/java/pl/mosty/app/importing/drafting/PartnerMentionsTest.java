package pl.mosty.app.importing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mosty.app.importing.draft.NameInText;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;
import pl.mosty.polish.name.correction.NameCorrection;

final class PartnerMentionsTest {

    private static final String TEXT = "Goście z Brzegów i z Brna obejrzeli port.";
    private static final List<String> PARTNERS = List.of("Brzegowo", "Brno");

    @Test
    void findsPartnersInTheLibrarysForms() {
        assertThat(new PartnerMentions(Names.shared()).in(TEXT, PARTNERS, List.of()))
                .extracting(NameInText::name)
                .containsExactly("Brno");
    }

    @Test
    void findsPartnersInFormsThatTheCityHasCorrected() {
        var own = new NameCorrection(NameKind.PLACE, "Brzegowo", Case.GENITIVE, "Brzegów");

        var found =
                new PartnerMentions(Names.shared().corrected(List.of(own)))
                        .in(TEXT, PARTNERS, List.of());

        assertThat(found).extracting(NameInText::name).containsExactly("Brzegowo", "Brno");
        assertThat(found.getFirst().grammaticalCase()).isEqualTo(Case.GENITIVE);
    }
}
