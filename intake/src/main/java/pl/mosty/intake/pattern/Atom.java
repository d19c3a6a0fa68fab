package pl.mosty.intake.pattern;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// A set of characters that stands in a pattern: a letter, an escape such as `\p{Lu}` or a class in
/// brackets. What it holds is asked of the JDK's own engine.
///
/// @param flags inline flags in force, such as `iuU`
record Atom(String source, String flags) {

    private static final Pattern LETTERS =
            Pattern.compile(
                    "(?U)\\\\p\\{L[ul]?\\}|\\\\d|\\[(?:[\\p{L}\\p{Nd}]|\\\\p\\{L[ul]?\\}|\\\\d)+\\]");

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

    private boolean isLetter() {
        return source.length() == 1 && Character.isLetterOrDigit(source.charAt(0));
    }

    private static int fold(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
