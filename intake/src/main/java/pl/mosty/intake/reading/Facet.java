package pl.mosty.intake.reading;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// Something that a form is or is not, found out once however many rules ask.
public final class Facet {

    private static final AtomicInteger MADE = new AtomicInteger();
    private final long bit;
    private final Predicate<Form> test;

    private Facet(long bit, Predicate<Form> test) {
        this.bit = bit;
        this.test = test;
    }

    /// For a constant: there is room for 64.
    public static Facet of(Predicate<Form> test) {
        int number = MADE.getAndIncrement();
        if (number >= Long.SIZE) {
            throw new IllegalStateException("too many facets");
        }
        return new Facet(1L << number, test);
    }

    long bit() {
        return bit;
    }

    boolean test(Form form) {
        return test.test(form);
    }
}
