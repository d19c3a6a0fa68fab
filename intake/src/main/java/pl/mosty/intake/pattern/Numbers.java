package pl.mosty.intake.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Numbers the patterns for their tree. Those that were not searched before have their words in the
/// next one.
final class Numbers {

    /// More patterns than these are searched without their covers.
    private static final int MOST = 4_000;

    /// A few new patterns wait for so many texts.
    private static final int SEVERAL = 20;

    private static final PatternTable LAID_OUT = PatternTable.load();

    /// Those that the build did not lay out.
    private static final List<Syntax.Parsed> PATTERNS = new ArrayList<>();

    private static CoverTree newest = LAID_OUT.covers();
    private static int texts;

    private Numbers() {}

    /// The number of a pattern that the build laid out, else -1.
    static int laidOut(String regex) {
        return LAID_OUT.number(regex);
    }

    /// What the automata of an expression are made of; empty for what is left to the JDK's engine.
    static Optional<Compiled> compiled(String regex) {
        int number = LAID_OUT.number(regex);
        return number < 0 ? Compiled.of(regex, false) : LAID_OUT.programs().get(number);
    }

    /// The number of another pattern; -1 where there is no room for it.
    static int of(Syntax.Parsed pattern) {
        synchronized (PATTERNS) {
            if (PATTERNS.size() == MOST) {
                return -1;
            }
            PATTERNS.add(pattern);
            return LAID_OUT.size() + PATTERNS.size() - 1;
        }
    }

    /// The tree of all patterns that have a number.
    static CoverTree newest() {
        synchronized (PATTERNS) {
            int known = newest.size() - LAID_OUT.size();
            int more = PATTERNS.size() - known;
            if (more * 4 > newest.size() || (more > 0 && ++texts > SEVERAL)) {
                texts = 0;
                var builder = new CoverTreeBuilder(newest);
                PATTERNS.subList(known, PATTERNS.size()).forEach(p -> builder.add(Cover.of(p)));
                newest = builder.build();
            }
            return newest;
        }
    }
}
