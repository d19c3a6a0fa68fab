package pl.mosty.intake.reading;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// Something that a word is or is not, found out once for each word of a text however many rules
/// ask.
public final class Facet {

    private static final AtomicInteger MADE = new AtomicInteger();
    private final long bit;
    private final Predicate<Word> test;

    private Facet(long bit, Predicate<Word> test) {
        this.bit = bit;
        this.test = test;
    }

    /// For a constant: there is room for 64.
    public static Facet of(Predicate<Word> test) {
        int number = MADE.getAndIncrement();
        if (number >= Long.SIZE) {
            throw new IllegalStateException("too many facets");
        }
        return new Facet(1L << number, test);
    }

    long bit() {
        return bit;
    }

    boolean test(Word word) {
        return test.test(word);
    }
}
