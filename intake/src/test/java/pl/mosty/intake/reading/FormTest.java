package pl.mosty.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class FormTest {

    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final Facet LONG =
            Facet.of(form -> {
                ASKED.incrementAndGet();
                return form.text().length() > 5;
            });
    private static final Trait<Integer> LENGTH = Trait.of(form -> form.text().length());

    @Test
    void isTheSameForWordsWrittenAlike() {
        var text = "Koncert w Grazu. Koncert w Brnie.";
        var words = new Words(text).all();
        assertThat(words.get(3).form()).isSameAs(words.get(0).form());
        assertThat(Form.of("Grazu")).isSameAs(words.get(2).form());
    }

    @Test
    void isAnotherWithACapital() {
        assertThat(Form.of("koncert").capitalised()).isFalse();
        assertThat(Form.of("Koncert").lower()).isEqualTo("koncert");
        assertThat(Form.of("KONCERT").upperCase()).isTrue();
        assertThat(Form.of("K").upperCase()).isFalse();
    }

    @Test
    void findsOutAFacetOnce() {
        int before = ASKED.get();
        for (int i = 0; i < 3; i++) {
            assertThat(Form.of("pierwszeństwo").is(LONG)).isTrue();
        }
        assertThat(ASKED.get() - before).isEqualTo(1);
    }

    @Test
    void keepsNoWordTooLongToBeOne() {
        var endless = "wice".repeat(100);
        assertThat(Form.of(endless)).isNotSameAs(Form.of(endless));
        assertThat(Form.of(endless).get(LENGTH)).isEqualTo(400);
    }

    @Test
    void tellsThreadsTheSame() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(3)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < 3; i++) {
                running.add(threads.submit(FormTest::readManyForms));
            }
            for (var thread : running) {
                thread.get();
            }
        }
    }

    /// More than the table has room for in some of its places.
    private static void readManyForms() {
        for (int i = 0; i < 60_000; i++) {
            var form = Form.of("słowo" + i % 20_000);
            assertThat(form.is(LONG)).isTrue();
            assertThat(form.get(LENGTH)).isEqualTo(form.text().length());
        }
    }
}
