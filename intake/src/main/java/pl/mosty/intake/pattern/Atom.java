package pl.mosty.intake.pattern;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A set of characters that stands in patterns: a letter, an escape such as `\p{Lu}` or a class in
/// brackets. Each is made once, so that what it holds is asked once for all patterns.
final class Atom {

    private static final Map<String, Atom> MADE = new ConcurrentHashMap<>();

    /// More than these are made anew each time.
    private static final int MOST = 4_000;

    private static final char SEPARATOR = ' ';

    private static final Pattern LETTERS =
            Pattern.compile(
                    "(?U)\\\\p\\{L[ul]?\\}|\\\\d|\\[(?:[\\p{L}\\p{Nd}]|\\\\p\\{L[ul]?\\}|\\\\d)+\\]");

    /// A class of a few characters, each written out.
    private static final Pattern FEW = Pattern.compile("\\[(?!\\^)[^\\\\&\\[\\]\\p{Cs}-]{1,8}\\]");

    private final String source;

    /// The letter that it takes alone, 0 where it is more than one letter.
    private final int letter;

    /// Whether it takes whatever differs from the letter in case only.
    private final boolean anyCase;

    private final @Nullable Taken taken;
    private final String key;

    private Atom(String source, String flags, long @Nullable [] usual) {
        this.source = source;
        this.key = flags + SEPARATOR + source;
        boolean isLetter = isLetter();
        anyCase = isLetter && flags.contains("i") && flags.contains("u");
        boolean plain = anyCase || (isLetter && !flags.contains("i"));
        letter = !plain ? 0 : anyCase ? fold(source.charAt(0)) : source.charAt(0);
        taken =
                plain
                        ? null
                        : new Taken(flags.isEmpty() ? source : "(?" + flags + ")" + source, usual);
    }

    /// @param flags inline flags in force, such as `iuU`
    static Atom of(String source, String flags) {
        var known = MADE.get(flags + SEPARATOR + source);
        return known != null ? known : kept(new Atom(source, flags, null));
    }

    /// @param key of an atom like it
    /// @param usual what was found to be its {@link #usual}
    static Atom of(String key, long[] usual) {
        var known = MADE.get(key);
        if (known != null) {
            return known;
        }
        int separator = key.indexOf(SEPARATOR);
        return kept(new Atom(key.substring(separator + 1), key.substring(0, separator), usual));
    }

    private static Atom kept(Atom made) {
        if (MADE.size() >= MOST) {
            return made;
        }
        var other = MADE.putIfAbsent(made.key, made);
        return other == null ? made : other;
    }

    /// What tells it from others: its flags and what stands in the expression.
    String key() {
        return key;
    }

    /// The usual characters that it takes, see {@link Taken#usual}; none of a single letter.
    long[] usual() {
        return taken == null ? new long[Taken.WORDS] : taken.usual();
    }

    /// @param folded the same character, see {@link #fold}
    boolean takes(char c, int folded) {
        return taken != null ? taken.holds(c) : letter == (anyCase ? folded : c);
    }

    /// @param character of two units
    boolean takesPair(int character) {
        return taken != null && taken.holdsPair(character);
    }

    /// Whether it surely takes nothing but letters and digits.
    boolean isLetters() {
        return isLetter() || LETTERS.matcher(source).matches();
    }

    /// What it takes, each in folded letters; null where that is much.
    @Nullable Set<String> letters() {
        if (isLetter() || (source.length() == 1 && source.charAt(0) != '.')) {
            return folded(source);
        }
        if (source.length() == 2 && !Character.isLetterOrDigit(source.charAt(1))) {
            return folded(source.substring(1));
        }
        return FEW.matcher(source).matches()
                ? folded(source.substring(1, source.length() - 1))
                : null;
    }

    private static Set<String> folded(String letters) {
        return letters.chars()
                .mapToObj(c -> Character.toString(fold(c)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isLetter() {
        return source.length() == 1 && Character.isLetterOrDigit(source.charAt(0));
    }

    /// One letter for those that differ in case only.
    static int fold(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
