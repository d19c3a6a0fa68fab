package pl.mosty.polish.name.ranking;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Keeps one workspace for the next name. Threads that rank at the same time make their own.
final class Workspaces {

    /// Longer names are rare and their arrays not kept.
    private static final int WORDS = 16;

    private final AtomicReference<@Nullable Workspace> spare = new AtomicReference<>();

    Workspace take(int words) {
        var space = words <= WORDS ? spare.getAndSet(null) : null;
        return space == null ? new Workspace(Math.max(words, WORDS)) : space;
    }

    void giveBack(Workspace space) {
        if (space.words == WORDS) {
            spare.set(space);
        }
    }
}
