package pl.mosty.report.composition;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Prepositions before words that are only known when a chapter is written.
final class Prepositions {

    private static final Set<String> KNOWN =
            Set.of("z", "ze", "u", "od", "ode", "do", "dla", "o", "w", "we", "na", "przez");
    private static final Pattern LAST_WORD = Pattern.compile("(?U)(\\w+)\\W*$");
    private static final String CONSONANTS = "bcćdfghjklłmnńprsśtwzźż";

    private Prepositions() {}

    /// The preposition that a lead ends in (`odbyli spotkania z:`), without the vowel that eases
    /// its pronunciation; null when there is none.
    static @Nullable String ending(String lead) {
        var matcher = LAST_WORD.matcher(lead);
        if (!matcher.find()) {
            return null;
        }
        var word = matcher.group(1).toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(word)) {
            return null;
        }
        return word.equals("ze") || word.equals("we") || word.equals("ode")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /// The preposition and the words, `we Wrocławiu` and `ze Starostą` where two consonants would
    /// clash.
    static String before(String preposition, String words) {
        var start = words.toLowerCase(Locale.forLanguageTag("pl"));
        boolean clash =
                start.length() > 1
                        && CONSONANTS.indexOf(start.charAt(1)) >= 0
                        && switch (preposition) {
                            case "w" -> "wf".indexOf(start.charAt(0)) >= 0;
                            case "z" -> "zsźśższ".indexOf(start.charAt(0)) >= 0;
                            default -> false;
                        };
        return preposition + (clash ? "e " : " ") + words;
    }
}
