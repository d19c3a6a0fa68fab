package pl.mosty.intake.rule.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.mosty.intake.pattern.Passage;

final class RenamingTest {

    @Test
    void readsTheNameBorneSinceAYear() {
        assertThat(Renaming.of(Passage.of("Green Rivers, od 2022 r. działa jako River Alliance")))
                .contains(new Renaming("River Alliance", "Green Rivers", 2022));
    }

    @Test
    void readsANewName() {
        assertThat(
                        Renaming.of(
                                Passage.of(
                                        "Liga Rzek, która od 2022 r. działa pod nową nazwą: River Alliance")))
                .contains(new Renaming("River Alliance", "Liga Rzek", 2022));
    }

    @Test
    void readsTheNameBorneUntilAYear() {
        assertThat(
                        Renaming.of(
                                Passage.of(
                                        "River Alliance – sieć, która do 2021 r. działała jako Green Rivers")))
                .contains(new Renaming("River Alliance", "Green Rivers", 2021));
    }
}
