package pl.mosty.intake.reading;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Something that is found out of a form once and kept with it; a yes or no is a {@link Facet}.
///
/// @param <V> an immutable value
public final class Trait<V> {

    private static final AtomicInteger MADE = new AtomicInteger();
    private final int number = MADE.getAndIncrement();
    private final Function<Form, V> source;

    private Trait(Function<Form, V> source) {
        this.source = source;
    }

    /// For a constant: every form has room for all that were made.
    ///
    /// @param source never tells null
    public static <V> Trait<V> of(Function<Form, V> source) {
        return new Trait<>(source);
    }

    int number() {
        return number;
    }

    V find(Form form) {
        return source.apply(form);
    }

    @SuppressWarnings("unchecked") // what it found
    V cast(Object value) {
        return (V) value;
    }
}
