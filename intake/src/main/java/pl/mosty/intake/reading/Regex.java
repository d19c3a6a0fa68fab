package pl.mosty.intake.reading;

import java.util.regex.Pattern;

/// Patterns over text as it stands.
public final class Regex {

    private Regex() {}

    /// A pattern over Unicode letters in small and capital, where a space stands for any run of
    /// spaces, line ends and no-break spaces.
    public static Pattern anyCase(String regex) {
        return Pattern.compile("(?iuU)" + regex.replace(" ", "\\s+"));
    }

    /// The same with small and capital letters told apart.
    public static Pattern exact(String regex) {
        return Pattern.compile("(?uU)" + regex.replace(" ", "\\s+"));
    }
}
