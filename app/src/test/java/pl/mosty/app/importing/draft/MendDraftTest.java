package pl.mosty.app.importing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.mosty.app.importing.draft.Draft.MendDraft;
import pl.mosty.app.page.Language;

final class MendDraftTest {

    @Test
    void speaksTheLanguageOfThePage() {
        var draft =
                new MendDraft("Brakuje spacji.", "A space is missing.", "r.", " r.", null, null);

        assertThat(draft.message(Language.PL.locale())).isEqualTo("Brakuje spacji.");
        assertThat(draft.message(Language.EN.locale())).isEqualTo("A space is missing.");
    }

    @Test
    void aDraftOfBeforeSpeaksPolish() {
        var draft = new MendDraft("Brakuje spacji.", null, "r.", " r.", null, null);

        assertThat(draft.message(Language.EN.locale())).isEqualTo("Brakuje spacji.");
    }
}
