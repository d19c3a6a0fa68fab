package pl.mosty.intake.reading;

import org.jspecify.annotations.Nullable;

/// The forms that were met last, in two places for each hash: texts use few of them most of the
/// time. Threads share the table without a lock, since a form that one misses is made again.
final class Forms {

    private static final int PLACES = 1 << 16;

    /// In letters: longer ones are no words and would fill the memory.
    private static final int LONGEST = 100;

    private static final @Nullable Form[] KNOWN = new @Nullable Form[PLACES];

    private Forms() {}

    static Form of(String text, int start, int end) {
        int hash = hash(text, start, end);
        int place = (hash ^ hash >>> 16) & (PLACES - 2);
        var last = KNOWN[place];
        if (last != null && last.stands(hash, text, start, end)) {
            return last;
        }
        var former = KNOWN[place + 1];
        if (former != null && former.stands(hash, text, start, end)) {
            return former;
        }
        var made = new Form(text.substring(start, end), hash);
        if (end - start <= LONGEST) {
            KNOWN[place + 1] = last;
            KNOWN[place] = made;
        }
        return made;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash * 0x9E3779B9; // spreads what differs in the last letter alone
    }
}
