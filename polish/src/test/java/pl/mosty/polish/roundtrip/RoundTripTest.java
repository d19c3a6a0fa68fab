package pl.mosty.polish.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pl.mosty.polish.inflection.Dictionary;

class RoundTripTest {

    private static final int SAMPLE = 3000;

    @Test
    void readsBackWhatItWrites() {
        var lemmas = new ArrayList<String>();
        Dictionary.shared().forEachLemma(lemmas::add);
        Collections.shuffle(lemmas, new Random(9));
        var lost = new ArrayList<RoundTrip.Lost>();
        var trip = new RoundTrip(lost::add);
        lemmas.subList(0, SAMPLE).forEach(trip::read);
        assertThat(lost).hasSizeLessThanOrEqualTo(trip.all() / 1000);
    }
}
