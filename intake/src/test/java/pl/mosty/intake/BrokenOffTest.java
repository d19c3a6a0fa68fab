package pl.mosty.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A text may begin and break off anywhere: pieces of long texts do, and so do careless copies.
final class BrokenOffTest {

    private static final String TEXT =
            """
            Współpraca zagraniczna Brzozowa w 2022 roku

            Miasto ma 3 miasta partnerskie (od 2014 r.), m.in. Lwów i Graz (Austria).

             • 3–5 maja – Prezydent Miasta spotkał się z Ambasadorem Irlandii w Polsce Seanem O’Learym;
            [Zdjęcie: uścisk dłoni]
            Spotkanie w ratuszu, 12.12.2022 r.
            Źródło: UM

            | Data | Partner |
            | 07.06.2022 | Brno |

            Brzozowo jest członkiem sieci:
            1. EUROCITIES;
            2. Energy Cities – od 20\
            """;

    @Test
    void readsATextThatBreaksOffAnywhere() {
        for (int end = 0; end <= TEXT.length(); end++) {
            var text = TEXT.substring(0, end);
            assertThat(new Intake().extract(text, Hints.NONE).document().text()).isEqualTo(text);
        }
    }

    @Test
    void readsATextThatBeginsAnywhere() {
        for (int start = 0; start <= TEXT.length(); start++) {
            var text = TEXT.substring(start);
            assertThat(new Intake().extract(text, Hints.NONE).document().text()).isEqualTo(text);
        }
    }
}
