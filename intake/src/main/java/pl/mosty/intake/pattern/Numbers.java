package pl.mosty.intake.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Numbers the patterns for their tree. Those that were not searched before have their words in the
/// next one.
final class Numbers {

    /// More patterns than these are searched without their covers.
    private static final int MOST = 4_000;

    /// A few new patterns wait for so many texts.
    private static final int SEVERAL = 20;

    private static final List<Syntax.Parsed> PATTERNS = new ArrayList<>();
    private static CoverTree newest = new CoverTree(List.of());
    private static int texts;

    private Numbers() {}

    /// The pattern's number; -1 where there is no room for it.
    static int of(Syntax.Parsed pattern) {
        synchronized (PATTERNS) {
            if (PATTERNS.size() == MOST) {
                return -1;
            }
            PATTERNS.add(pattern);
            return PATTERNS.size() - 1;
        }
    }

    /// The tree of all patterns that have a number.
    static CoverTree newest() {
        synchronized (PATTERNS) {
            int known = newest.size();
            int more = PATTERNS.size() - known;
            if (more * 4 > known || (more > 0 && ++texts > SEVERAL)) {
                texts = 0;
                var covers = new ArrayList<@Nullable Cover>();
                for (int i = 0; i < known; i++) {
                    covers.add(newest.cover(i));
                }
                PATTERNS.subList(known, PATTERNS.size()).forEach(p -> covers.add(Cover.of(p)));
                newest = new CoverTree(covers);
            }
            return newest;
        }
    }
}
