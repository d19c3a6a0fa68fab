package pl.mosty.intake.pattern;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The characters that an expression for one character takes, each asked of the JDK's own engine
/// when it is first seen.
final class Taken {

    private final String regex;
    private @Nullable Matcher matcher;
    private final BitSet asked = new BitSet();
    private final BitSet held = new BitSet();

    Taken(String regex) {
        this.regex = regex;
    }

    synchronized boolean holds(char c) {
        if (!asked.get(c)) {
            asked.set(c);
            held.set(c, asks(Character.toString(c)));
        }
        return held.get(c);
    }

    private boolean asks(String character) {
        var made = matcher;
        if (made == null) {
            made = Pattern.compile(regex).matcher(character);
            matcher = made;
        }
        return made.reset(character).matches();
    }
}
