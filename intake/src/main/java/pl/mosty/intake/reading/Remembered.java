package pl.mosty.intake.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was found out of a form once. Texts use few forms most of the time; the rest is forgotten
/// when there are too many.
public final class Remembered<V> {

    private static final int MOST = 50_000;

    /// In letters: longer ones are no words and would fill the memory.
    private static final int LONGEST = 100;

    private final Map<String, V> known = new ConcurrentHashMap<>();

    /// @param found what is asked of a form that is not known yet; never null
    public V get(String form, Function<String, V> found) {
        if (form.length() > LONGEST) {
            return found.apply(form);
        }
        var value = known.get(form);
        if (value == null) {
            value = found.apply(form);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(form, value);
        }
        return value;
    }
}
