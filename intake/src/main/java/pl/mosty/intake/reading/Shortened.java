package pl.mosty.intake.reading;

import java.util.Locale;
import java.util.Map;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;

/// Words that offices shorten, spelled out to be asked what they say: `um. partn. z m. zagr.`. In
/// which case they stand is not told, so they come in the one that titles use most. Before a
/// capital they may be part of a name (`Stow. Euroregion Bóbr`) and stay.
public final class Shortened {

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("um", "umowy"),
                    Map.entry("poroz", "porozumienia"),
                    Map.entry("partn", "partnerskie"),
                    Map.entry("bliźn", "bliźniacze"),
                    Map.entry("zaprz", "zaprzyjaźnione"),
                    Map.entry("zagr", "zagraniczne"),
                    Map.entry("zagran", "zagraniczne"),
                    Map.entry("międzynar", "międzynarodowe"),
                    Map.entry("współpr", "współpraca"),
                    Map.entry("wsp", "współpraca"),
                    Map.entry("obow", "obowiązujące"),
                    Map.entry("zaw", "zawarte"),
                    Map.entry("podp", "podpisane"),
                    Map.entry("wypow", "wypowiedziane"),
                    Map.entry("rozw", "rozwiązane"),
                    Map.entry("zawiesz", "zawieszone"),
                    Map.entry("przynal", "przynależność"),
                    Map.entry("człon", "członkostwo"),
                    Map.entry("czł", "członkostwo"),
                    Map.entry("org", "organizacje"),
                    Map.entry("organiz", "organizacje"),
                    Map.entry("stow", "stowarzyszenia"),
                    Map.entry("zrzesz", "zrzeszenia"),
                    Map.entry("zw", "związki"),
                    Map.entry("jedn", "jednostki"),
                    Map.entry("gm", "gminy"),
                    Map.entry("pow", "powiaty"),
                    Map.entry("reg", "regiony"),
                    Map.entry("dypl", "dyplomatyczne"),
                    Map.entry("kons", "konsularne"),
                    Map.entry("spotk", "spotkania"),
                    Map.entry("deleg", "delegacje"),
                    Map.entry("przedst", "przedstawiciele"));

    private static final Pattern WORD =
            Regex.anyCase(
                    "(?<![\\p{L}.])(?:m\\.(?= partn| bliźn| zaprz| $)|(?:"
                            + String.join("|", WORDS.keySet().stream().sorted().toList())
                            + ")\\.(?!\\p{L}| (?-i:\\p{Lu})))");

    private Shortened() {}

    /// The same passage where no word of it is shortened.
    public static Passage spelledOut(Passage words) {
        if (words.text().indexOf('.', words.start()) < 0 || !WORD.in(words)) {
            return words;
        }
        var text = words.toString();
        var out = new StringBuilder(text.length() * 2);
        var matcher = WORD.matcher(text);
        int from = 0;
        while (matcher.find()) {
            out.append(text, from, matcher.start()).append(whole(matcher.group()));
            from = matcher.end();
        }
        return Passage.of(out.append(text, from, text.length()).toString());
    }

    private static String whole(String shortened) {
        var lower = shortened.substring(0, shortened.length() - 1).toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(lower, "miasta");
    }

    /// Whether the dot at its end is that of such a word, and so need not end a sentence.
    public static boolean endsIn(String text, Span words) {
        int start = words.end() - 1;
        if (start <= words.start() || text.charAt(start) != '.') {
            return false;
        }
        while (start > words.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return WORDS.containsKey(text.substring(start, words.end() - 1).toLowerCase(Locale.ROOT));
    }
}
