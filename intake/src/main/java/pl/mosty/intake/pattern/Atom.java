package pl.mosty.intake.pattern;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A set of characters that stands in a pattern: a letter, an escape such as `\p{Lu}` or a class in
/// brackets. What it holds is asked of the JDK's own engine.
///
/// @param flags inline flags in force, such as `iuU`
record Atom(String source, String flags) {

    private static final Pattern LETTERS =
            Pattern.compile(
                    "(?U)\\\\p\\{L[ul]?\\}|\\\\d|\\[(?:[\\p{L}\\p{Nd}]|\\\\p\\{L[ul]?\\}|\\\\d)+\\]");

    /// A class of a few characters, each written out.
    private static final Pattern FEW = Pattern.compile("\\[(?!\\^)[^\\\\&\\[\\]\\p{Cs}-]{1,8}\\]");

    IntPredicate predicate() {
        if (isLetter() && !flags.contains("i")) {
            char c = source.charAt(0);
            return other -> other == c;
        }
        if (isLetter() && flags.contains("u")) {
            int folded = fold(source.charAt(0));
            return other -> fold(other) == folded;
        }
        var prefix = flags.isEmpty() ? "" : "(?" + flags + ")";
        var pattern = Pattern.compile(prefix + source);
        return other -> pattern.matcher(Character.toString(other)).matches();
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
