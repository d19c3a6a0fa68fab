package pl.mosty.intake.pattern;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A regular expression with the syntax and the matches of the JDK's, which is asked only where a
/// deterministic automaton has found that there is a match. Neither is made before it is needed.
public final class Pattern {

    private static final int[] SHIFTS = {6, 7};

    /// From so many searches on it is worth an index.
    private static final int SEARCHES = 10;

    private static volatile Consumer<String> listener = _ -> {};
    private final String regex;
    private volatile @Nullable Automata automata;
    private volatile java.util.regex.@Nullable Pattern jdk;

    /// One more than its number among all patterns; 0 before it was searched in an indexed text.
    private volatile int number;

    /// How often its number was asked for: a pattern made for few searches gets none.
    private int asked;

    private Pattern(String regex) {
        this.regex = regex;
    }

    /// Flags stand in the expression: `(?iuU)`. A mistake in it is found at the first match.
    public static Pattern compile(String regex) {
        listener.accept(regex);
        return new Pattern(regex);
    }

    /// Tells the expressions of all patterns that are made from now on.
    static void listen(Consumer<String> listener) {
        Pattern.listener = listener;
    }

    /// An expression for the very words.
    public static String quote(String words) {
        return java.util.regex.Pattern.quote(words);
    }

    public Matcher matcher(String text) {
        return new Matcher(this, text);
    }

    /// To search the passage alone.
    public Matcher matcher(Passage passage) {
        return new Matcher(this, passage.text()).region(passage.start(), passage.end());
    }

    /// Whether it matches anywhere in the passage.
    public boolean in(Passage passage) {
        return matcher(passage).find();
    }

    /// Whether it matches anywhere in the text.
    public boolean in(String text) {
        return matcher(text).find();
    }

    public String pattern() {
        return regex;
    }

    @Override
    public String toString() {
        return regex;
    }

    java.util.regex.Pattern jdk() {
        var made = jdk;
        if (made == null) {
            made = java.util.regex.Pattern.compile(regex);
            jdk = made;
        }
        return made;
    }

    /// Its number for {@link CoverTree}, -1 where it has none.
    int number() {
        int known = number;
        return known == 0 ? numbered() : Math.max(known - 1, -1);
    }

    private synchronized int numbered() {
        if (number == 0) {
            int laidOut = asked == 0 ? Numbers.laidOut(regex) : -1;
            if (laidOut >= 0) {
                number = laidOut + 1;
            } else if (++asked < SEARCHES) {
                return -1;
            } else {
                int free = Syntax.parse(regex, false).map(Numbers::of).orElse(-1);
                number = free < 0 ? -1 : free + 1;
            }
        }
        return number();
    }

    /// Whether its automata were needed before.
    boolean isUsed() {
        return automata != null;
    }

    Automata automata() {
        var made = automata;
        return made != null ? made : make(0);
    }

    /// Makes room for more classes of characters, or gives the automata up.
    synchronized void enlarge(Automata full) {
        if (automata == full) {
            make(full.size + 1);
        }
    }

    private synchronized Automata make(int size) {
        var made = automata;
        if (made == null || made.size < size) {
            var compiled =
                    size < SHIFTS.length ? Numbers.compiled(regex) : Optional.<Compiled>empty();
            made = new Automata(regex, size, compiled.orElse(null));
            automata = made;
        }
        return made;
    }

    /// One pattern's automata: to search, to match at a place, to match the whole. All are null
    /// where the JDK searches alone.
    static final class Automata {
        private final String regex;
        private final int size;
        private final @Nullable Compiled compiled;
        private final Alphabet alphabet;
        private volatile @Nullable Automaton searching;
        private volatile @Nullable Automaton looking;
        private volatile @Nullable Automaton whole;

        Automata(String regex, int size, @Nullable Compiled compiled) {
            this.regex = regex;
            this.size = size;
            this.compiled = compiled;
            boolean unicode = compiled != null && compiled.unicode();
            var words =
                    compiled != null && compiled.boundaries()
                            ? Atom.of("\\w", unicode ? "U" : "")
                            : null;
            this.alphabet =
                    new Alphabet(
                            compiled == null ? List.of() : compiled.atoms(),
                            words,
                            unicode,
                            1 << SHIFTS[Math.min(size, SHIFTS.length - 1)]);
        }

        /// False where it matches more than the expression.
        boolean exact() {
            return compiled != null && compiled.exact();
        }

        boolean word(char c) {
            return alphabet.isWord(c);
        }

        @Nullable Automaton searching() {
            var made = searching;
            return made != null || compiled == null ? made : makeSearching(compiled);
        }

        private synchronized @Nullable Automaton makeSearching(Compiled from) {
            if (searching == null) {
                searching = automaton(from, false);
            }
            return searching;
        }

        @Nullable Automaton looking() {
            var made = looking;
            return made != null || compiled == null ? made : makeLooking(compiled);
        }

        private synchronized @Nullable Automaton makeLooking(Compiled from) {
            if (looking == null) {
                looking = automaton(from, true);
            }
            return looking;
        }

        @Nullable Automaton whole() {
            var made = whole;
            return made != null || compiled == null ? made : makeWhole(compiled);
        }

        private synchronized @Nullable Automaton makeWhole(Compiled from) {
            if (whole == null) {
                boolean looksAhead = regex.contains("(?=");
                var matched = looksAhead ? Compiled.of(regex, true).orElse(from) : from;
                whole = automaton(matched.whole(), true);
            }
            return whole;
        }

        private Automaton automaton(Compiled from, boolean anchored) {
            return new Automaton(from.program(), alphabet, anchored, SHIFTS[size]);
        }
    }
}
