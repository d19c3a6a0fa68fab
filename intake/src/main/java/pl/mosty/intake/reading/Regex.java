package pl.mosty.intake.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.mosty.intake.pattern.Pattern;

/// Patterns over text as it stands. Those that a rule asks for by the same words are made once.
public final class Regex {

    private static final int MOST = 2_000;
    private static final Map<String, Pattern> MADE = new ConcurrentHashMap<>();

    private Regex() {}

    /// A pattern over Unicode letters in small and capital, where a space stands for any run of
    /// spaces, line ends and no-break spaces, and ` ?` for one that may be missing.
    public static Pattern anyCase(String regex) {
        return made("(?iuU)", regex);
    }

    /// The same with small and capital letters told apart.
    public static Pattern exact(String regex) {
        return made("(?uU)", regex);
    }

    private static Pattern made(String flags, String regex) {
        var key = flags + regex;
        var known = MADE.get(key);
        if (known != null) {
            return known;
        }
        var made = Pattern.compile(flags + regex.replace(" ?", "\\s*").replace(" ", "\\s+"));
        if (MADE.size() < MOST) {
            MADE.put(key, made);
        }
        return made;
    }

    /// Whether the whole text matches the expression, taken as it stands.
    public static boolean matches(String text, String regex) {
        var known = MADE.get(regex);
        if (known == null) {
            known = Pattern.compile(regex);
            if (MADE.size() < MOST) {
                MADE.put(regex, known);
            }
        }
        return known.matcher(text).matches();
    }

    /// The text without what the expression matches, taken as it stands.
    public static String without(String text, String regex) {
        return replaced(text, regex, "");
    }

    /// The text with other words for what the expression matches, taken as it stands.
    public static String replaced(String text, String regex, String by) {
        var known = MADE.computeIfAbsent(regex, Pattern::compile);
        return known.matcher(text).replaceAll(by);
    }
}
