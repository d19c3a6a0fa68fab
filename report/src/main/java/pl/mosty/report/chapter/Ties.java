package pl.mosty.report.chapter;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The words that an office ties to the next one with a no-break space.
///
/// @param words in lower case
public record Ties(Set<String> words) {

    /// What typography asks for: no line ends with a word of one letter.
    public static final Ties USUAL = new Ties(Set.of("a", "i", "o", "u", "w", "z"));

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}+)([ \u00A0])(?=[\\p{L}\\d„(])");
    private static final Pattern YEAR_SIGN = Pattern.compile("(?<=\\d) (?=r\\.)");

    public Ties {
        words = Collections.unmodifiableSet(new TreeSet<>(words));
    }

    /// The words that a text ties more often than not, as the habit of those who wrote it.
    public static Ties in(String text) {
        var balance = new HashMap<String, Integer>();
        WORD.matcher(text)
                .results()
                .forEach(match ->
                        balance.merge(
                                match.group(1).toLowerCase(Locale.ROOT),
                                match.group(2).equals(" ") ? -1 : 1,
                                Integer::sum));
        balance.values().removeIf(count -> count <= 0);
        return new Ties(balance.keySet());
    }

    /// The text with these words tied, and the `r.` of a year to its number. Nothing is tied where
    /// the office ties nothing.
    public String tie(String text) {
        if (words.isEmpty()) {
            return text;
        }
        var tied = new StringBuilder(text);
        WORD.matcher(text)
                .results()
                .filter(match -> words.contains(match.group(1).toLowerCase(Locale.ROOT)))
                .forEach(match -> tied.setCharAt(match.start(2), '\u00A0'));
        return YEAR_SIGN.matcher(tied).replaceAll("\u00A0");
    }
}
