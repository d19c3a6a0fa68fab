package pl.mosty.intake.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A deterministic automaton whose states are made when a text first leads to them. It tells
/// whether and where the first match ends; threads may share it.
final class Automaton {

    /// The place of a result that found nothing.
    static final long NONE = -1;

    /// The automaton is too small to tell.
    static final long UNKNOWN = -2;

    /// There is a character that no automaton knows.
    static final long HALF = -3;

    /// Less the place: no match has begun before it, nor does one that holds what stood behind.
    static final long BARE = -8;

    private static final int UNMADE = -1;
    private static final int ACCEPT = -2;
    private static final int DEAD = -3;
    private static final int TOO_MANY = -4;
    private static final int MOST_STATES = 4_000;
    private static final int BEGINNINGS = 3;
    private final Program program;
    private final Alphabet alphabet;
    private final boolean anchored;
    private final int shift;
    private final List<AutomatonState> states = new ArrayList<>();
    private final Map<AutomatonState, Integer> numbers = new HashMap<>();
    private final Map<Integer, int[]> begun = new HashMap<>();
    private final int[] visited;
    private int visit;

    /// For each state the next one by each class. Small, since it is the memory that is waited for.
    private volatile short[] next;

    /// A match can only begin where a word does.
    private final boolean atWords;

    /// @param anchored whether a match must begin where the search does
    Automaton(Program program, Alphabet alphabet, boolean anchored, int shift) {
        this.program = program;
        this.alphabet = alphabet;
        this.anchored = anchored;
        this.shift = shift;
        this.visited = new int[program.size()];
        this.atWords = !anchored && program.beginsAtWord(alphabet.letters());
        var table = new short[(BEGINNINGS + 5) << shift];
        Arrays.fill(table, (short) UNMADE);
        next = table;
        for (var before : Before.values()) {
            number(new AutomatonState(anchored ? new int[] {program.start()} : new int[0], before));
        }
    }

    /// The end of the match that ends first, in the low half, and in the high half a place before
    /// which it does not begin; else {@link #NONE}, {@link #UNKNOWN}, {@link #HALF} or, below
    /// {@link #BARE}, the place behind `until` from which the search is to go on.
    long search(String text, int from, int to, int until, Before before) {
        short[] table = next;
        int state = before.state;
        int bare = from;
        for (int i = from; i <= to; i++) {
            if (state < BEGINNINGS) {
                bare = i;
                if (i > until && i > from) {
                    return BARE - bare;
                }
                if (atWords) {
                    i = alphabet.wordAt(text, i, to, state == Before.WORD.state);
                    if (i >= to) {
                        return NONE;
                    }
                    state = i == bare ? state : Before.OTHER.state;
                    bare = i;
                }
            }
            int kind = i == to ? Alphabet.END : alphabet.seen(text.charAt(i));
            int target = table[(state << shift) + kind];
            if (target < 0) {
                if (target == UNMADE) {
                    kind = kind == Alphabet.UNSEEN ? alphabet.at(text, i, to) : kind;
                    if (kind < 0 || kind == Alphabet.HALF) {
                        return kind == Alphabet.HALF ? HALF : UNKNOWN;
                    }
                    target = make(state, kind);
                    table = next;
                }
                if (target >= 0) {
                    i += i < to && Alphabet.isPair(text, i, to) ? 1 : 0;
                }
                if (target < 0) {
                    long found = (long) bare << 32 | i;
                    return target == ACCEPT ? found : target == DEAD ? NONE : UNKNOWN;
                }
            }
            state = target;
        }
        return NONE;
    }

    /// Whether a match can begin with the character there.
    boolean begins(String text, int at, int to, Before before) {
        if (at > 0 && at < to && Alphabet.isPair(text, at - 1, to)) {
            return false;
        }
        int kind = at == to ? Alphabet.END : alphabet.at(text, at, to);
        int target = kind < 0 ? UNMADE : next[(before.state << shift) + kind];
        return target != DEAD && (target < 0 || target >= BEGINNINGS);
    }

    private synchronized int make(int from, int kind) {
        int cell = (from << shift) + kind;
        if (next[cell] == UNMADE) {
            int target = target(states.get(from), kind);
            next[cell] = (short) target;
        }
        return next[cell];
    }

    private int target(AutomatonState state, int number) {
        var kind = alphabet.kind(number);
        var reached = new BitSet();
        if (!step(state.steps(), state.before(), kind, number, reached)) {
            if (!anchored) {
                var begun = begun(state.before(), kind, number);
                if (begun == null) {
                    return ACCEPT;
                }
                for (int step : begun) {
                    reached.set(step);
                }
            }
        } else {
            return ACCEPT;
        }
        if (number == Alphabet.END || (anchored && reached.isEmpty())) {
            return DEAD;
        }
        return number(new AutomatonState(reached, kind.word() ? Before.WORD : Before.OTHER));
    }

    /// Where a match that begins here stands after the character; null where it is over before.
    private int @Nullable [] begun(Before before, Alphabet.Kind kind, int number) {
        int key = before.state << 8 | number;
        if (!begun.containsKey(key)) {
            var reached = new BitSet();
            visit++;
            boolean over = step(program.start(), before, kind, number, reached);
            begun.put(key, over ? null : AutomatonState.members(reached));
        }
        return begun.get(key);
    }

    private int number(AutomatonState state) {
        var known = numbers.get(state);
        if (known != null) {
            return known;
        }
        if (states.size() == MOST_STATES) {
            return TOO_MANY;
        }
        states.add(state);
        numbers.put(state, states.size() - 1);
        if (states.size() << shift > next.length) {
            var larger = Arrays.copyOf(next, next.length * 2);
            Arrays.fill(larger, next.length, larger.length, (short) UNMADE);
            next = larger;
        }
        return states.size() - 1;
    }

    /// Takes the character on every way on from the steps; true where one of them is a match before
    /// it.
    private boolean step(
            int[] from, Before before, Alphabet.Kind kind, int number, BitSet reached) {
        visit++;
        for (int step : from) {
            if (step(step, before, kind, number, reached)) {
                return true;
            }
        }
        return false;
    }

    private boolean step(int index, Before before, Alphabet.Kind kind, int number, BitSet reached) {
        if (visited[index] == visit) {
            return false;
        }
        visited[index] = visit;
        return switch (program.kind(index)) {
            case MATCH -> !program.toEnd() || number == Alphabet.END;
            case TAKE -> {
                if (kind.taken().get(program.atom(index))) {
                    reached.set(program.next(index, 0));
                }
                yield false;
            }
            case AT ->
                    holds(program.where(index), before, kind, number)
                            && step(program.next(index, 0), before, kind, number, reached);
            case FORK -> {
                boolean over = false;
                for (int way = 0; way < program.ways(index) && !over; way++) {
                    over = step(program.next(index, way), before, kind, number, reached);
                }
                yield over;
            }
        };
    }

    private static boolean holds(Node.Where where, Before before, Alphabet.Kind kind, int number) {
        boolean boundary = (before == Before.WORD) != kind.word();
        return switch (where) {
            case BEGIN -> before == Before.NOTHING;
            case LAST_LINE_END -> number == Alphabet.END || kind.lineEnd();
            case BOUNDARY -> boundary;
            case NO_BOUNDARY -> !boundary;
        };
    }

    /// What stands before a place.
    enum Before {
        NOTHING(0),
        OTHER(1),
        WORD(2);

        /// The number of the state in which a search begins there.
        private final int state;

        Before(int state) {
            this.state = state;
        }
    }
}
