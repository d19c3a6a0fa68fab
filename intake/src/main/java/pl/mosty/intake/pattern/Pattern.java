package pl.mosty.intake.pattern;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// A regular expression with the syntax and the matches of the JDK's, which is asked only where a
/// deterministic automaton has found that there is a match. Neither is made before it is needed.
public final class Pattern {

    private static final int[] SHIFTS = {6, 7};

    /// From so many searches on it is worth an index.
    private static final int SEARCHES = 10;

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
        return new Pattern(regex);
    }

    /// An expression for the very words.
    public static String quote(String words) {
        return java.util.regex.Pattern.quote(words);
    }

    public Matcher matcher(String text) {
        return new Matcher(this, text);
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
        if (++asked < SEARCHES) {
            return -1;
        }
        var parsed = automata().parsed;
        if (number == 0) {
            int free = parsed == null ? -1 : CoverTree.number(parsed);
            number = free < 0 ? -1 : free + 1;
        }
        return number();
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
            var parsed =
                    size < SHIFTS.length
                            ? Syntax.parse(regex, false)
                            : Optional.<Syntax.Parsed>empty();
            made = new Automata(regex, size, parsed.orElse(null));
            automata = made;
        }
        return made;
    }

    /// One pattern's automata: to search, to match at a place, to match the whole.
    static final class Automata {
        private final String regex;
        private final int size;
        private final Syntax.@Nullable Parsed parsed;
        private final Alphabet alphabet;
        private @Nullable Automaton searching;
        private @Nullable Automaton looking;
        private @Nullable Automaton whole;
        private boolean tooLarge;

        Automata(String regex, int size, Syntax.@Nullable Parsed parsed) {
            this.regex = regex;
            this.size = size;
            this.parsed = parsed;
            IntPredicate words =
                    parsed != null && parsed.boundaries()
                            ? new Atom("\\w", parsed.unicode() ? "U" : "").predicate()
                            : _ -> false;
            this.alphabet =
                    new Alphabet(
                            parsed == null ? java.util.List.of() : parsed.atoms(),
                            words,
                            1 << SHIFTS[Math.min(size, SHIFTS.length - 1)]);
        }

        /// False where it matches more than the expression.
        boolean exact() {
            return parsed != null && parsed.exact();
        }

        boolean word(char c) {
            int kind = alphabet.of(c);
            return kind > Alphabet.HALF && alphabet.kind(kind).word();
        }

        /// No automaton can tell what stands behind it.
        boolean isHalf(char c) {
            return alphabet.of(c) == Alphabet.HALF;
        }

        synchronized @Nullable Automaton searching() {
            if (searching == null && parsed != null && !tooLarge) {
                searching = automaton(parsed, false, false);
            }
            return searching;
        }

        synchronized @Nullable Automaton looking() {
            if (looking == null && parsed != null && !tooLarge) {
                looking = automaton(parsed, false, true);
            }
            return looking;
        }

        synchronized @Nullable Automaton whole() {
            if (whole == null && parsed != null && !tooLarge) {
                whole = automaton(Syntax.parse(regex, true).orElse(parsed), true, true);
            }
            return whole;
        }

        /// Null where it would be too large: then the JDK searches alone.
        private @Nullable Automaton automaton(Syntax.Parsed tree, boolean toEnd, boolean anchored) {
            try {
                return new Automaton(
                        new Program(tree.root(), toEnd), alphabet, anchored, SHIFTS[size]);
            } catch (UnsupportedOperationException e) {
                tooLarge = true;
                return null;
            }
        }
    }
}
