package pl.mosty.intake.rule.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.PersonMention;

final class SharedFamilyNameTest {

    private static List<PersonMention> people(String sentence) {
        var chapter = "Współpraca zagraniczna Wierzbna w 2021 r.\n\n" + sentence;
        return new Intake()
                .extract(chapter, Hints.NONE).activities().stream()
                        .flatMap(activity -> activity.people().stream())
                        .toList();
    }

    @Test
    void keepsAWomanBesideAManOfHerFamilyName() {
        assertThat(
                        people(
                                "W maju Wierzbno odwiedzili burmistrz Grazu Daniel Hof i radna Daniela Hof."))
                .extracting(PersonMention::name)
                .contains("Daniel Hof", "Daniela Hof");
    }

    @Test
    void takesNoTopicForAMonk() {
        assertThat(people("5 maja 2021 r. burmistrz rozmawiał z ambasadorem Malty o Janie Lipie."))
                .filteredOn(person -> person.name().equals("Jan Lipa"))
                .extracting(PersonMention::office)
                .containsOnlyNulls();
    }

    @Test
    void knowsAMonkByTheDotOfHisTitle() {
        assertThat(people("5 maja 2021 r. miasto odwiedził konsul Malty o. Marek Lipa."))
                .filteredOn(person -> person.name().equals("Marek Lipa"))
                .extracting(PersonMention::office)
                .doesNotContainNull()
                .isNotEmpty();
    }
}
