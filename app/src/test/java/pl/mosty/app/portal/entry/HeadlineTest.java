package pl.mosty.app.portal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.app.register.activity.ActivityDetails;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.activity.ActivityState;
import pl.mosty.app.register.activity.Participant;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.Post;
import pl.mosty.app.register.person.PostId;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Side;

final class HeadlineTest {

    @Test
    void endsAtTheFirstSemicolonAndGoesOnWithASentence() {
        var entry = Headline.of(anActivity("gościli delegację; odwiedzono port"), false);

        assertThat(entry.headline()).isEqualTo("Gościli delegację");
        assertThat(entry.text()).isEqualTo("Odwiedzono port.");
    }

    @Test
    void endsAtASentencesEndButNotAtAnAbbreviation() {
        var entry =
                Headline.of(anActivity("otwarto m.in. Dom Sztuki w 2020 r. Potem był bal"), false);

        assertThat(entry.headline()).isEqualTo("Otwarto m.in. Dom Sztuki w 2020 r. Potem był bal");
        assertThat(Headline.of(anActivity("otwarto most. Potem był bal."), false).text())
                .isEqualTo("Potem był bal.");
    }

    @ParameterizedTest
    @CsvSource({
        "Korpusem Konsularnym, Spotkanie z Korpusem Konsularnym",
        "Stowarzyszeniem Hanza, Spotkanie ze Stowarzyszeniem Hanza",
        "senatorami, Spotkanie z senatorami",
        "szkołami, Spotkanie ze szkołami",
        "szefem portu, Spotkanie z szefem portu",
        "wspólnotą, Spotkanie ze wspólnotą"
    })
    void givesABulletInTheInstrumentalABeginning(String narrative, String headline) {
        assertThat(Headline.of(anActivity(narrative), true).headline()).isEqualTo(headline);
    }

    @Test
    void namesThePeopleThatTheLeadNamed() {
        var post = new Post(new PostId(1), "ambasador-dk", "Ambasador", "DK", null, null, null);
        var entry =
                Headline.of(anActivity("; mówiono o porcie", aParticipant("Ole Holm", post)), true);

        assertThat(entry.headline()).isEqualTo("Ole Holm, Ambasador Danii");
        assertThat(entry.text()).isEqualTo("Mówiono o porcie.");
        assertThat(entry.path()).isEqualTo("/wydarzenia/7-ole-holm-ambasador-danii");
    }

    @Test
    void cutsAnAddressAtAWord() {
        var entry = Headline.of(anActivity("bardzo ".repeat(20)), false);

        assertThat(entry.path()).hasSizeLessThan(80).endsWith("-bardzo");
    }

    private static Participant aParticipant(String name, @Nullable Post post) {
        return new Participant(new PersonId(1), name, "x", null, post, Side.COUNTERPART, true);
    }

    private static Activity anActivity(String narrative, Participant... participants) {
        var details =
                new ActivityDetails(
                        2020,
                        null,
                        ActivityKind.MEETING,
                        Direction.NONE,
                        1,
                        ActivityState.PUBLISHED,
                        narrative,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        0,
                        0);
        return new Activity(
                new ActivityId(7), details, List.of(participants), List.of(), null, null, 0);
    }
}
