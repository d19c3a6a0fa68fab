package pl.mosty.polish.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import pl.mosty.polish.inflection.Dictionary;

class RoundTripTest {

    private final List<String> lemmas = new ArrayList<>();
    private final Tally tally = new Tally();

    RoundTripTest() {
        Dictionary.shared().forEachLemma(lemmas::add);
        Collections.shuffle(lemmas, new Random(9));
    }

    @Test
    void readsBackTheNounsItWrites() {
        losesAtMostOneInAThousand(new Nouns(tally)::read, 3000);
    }

    /// What is lost is lost with all its forms, so that a small sample would tell little.
    @Test
    void readsBackTheAdjectivesItWrites() {
        losesAtMostOneInAThousand(new AdjectiveForms(tally)::read, 12_000);
    }

    @Test
    void findsTheLemmaOfEveryFormOfTheDictionary() {
        losesAtMostOneInAThousand(new DictionaryForms(tally)::read, 5000);
        assertThat(tally.lost()).isEmpty();
    }

    private void losesAtMostOneInAThousand(Consumer<String> trip, int sample) {
        lemmas.subList(0, sample).forEach(trip);
        for (var kind : Kind.values()) {
            assertThat(tally.all(kind) - tally.right(kind))
                    .as(kind.name())
                    .isLessThanOrEqualTo(tally.all(kind) / 1000);
        }
    }
}
