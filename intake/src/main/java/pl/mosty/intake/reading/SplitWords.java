package pl.mosty.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.mosty.intake.extraction.Span;
import pl.mosty.polish.inflection.Dictionary;

/// Joins words that a PDF's text layer split before a Polish letter (`wspó łpraca`), and tells
/// where each character of the joined text stood.
///
/// @param text the joined text
/// @param cuts where a space was left out, as indices of the joined text
public record SplitWords(String text, List<Integer> cuts) {

    private static final Pattern SPLIT = Pattern.compile("(\\p{L}+) ([ąęóćńśźżł]\\p{Ll}*)");
    private static final String NEVER_FIRST = "ąęń";
    private static final int LEAST = 3;

    public SplitWords {
        cuts = List.copyOf(cuts);
    }

    /// The text itself where fewer than three words are split.
    public static SplitWords join(String text) {
        var joined = new StringBuilder(text.length());
        var cuts = new ArrayList<Integer>();
        var matcher = SPLIT.matcher(text);
        int from = 0;
        for (int at = 0; matcher.find(at); ) {
            at = matcher.start(2);
            if (isOneWord(matcher.group(1), matcher.group(2))) {
                joined.append(text, from, matcher.end(1));
                cuts.add(joined.length());
                from = matcher.start(2);
            }
        }
        return cuts.size() < LEAST
                ? new SplitWords(text, List.of())
                : new SplitWords(joined.append(text, from, text.length()).toString(), cuts);
    }

    private static boolean isOneWord(String left, String right) {
        if (NEVER_FIRST.indexOf(right.charAt(0)) >= 0) {
            return true;
        }
        var words = Dictionary.shared();
        boolean fragment = !words.contains(right) || !words.contains(left.toLowerCase(Locale.ROOT));
        return fragment && words.contains((left + right).toLowerCase(Locale.ROOT));
    }

    /// The span's place in the text as it was read.
    public Span original(Span span) {
        return new Span(original(span.start(), false), original(span.end(), true));
    }

    private int original(int index, boolean end) {
        int low = 0;
        int high = cuts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = end ? cuts.get(middle) < index : cuts.get(middle) <= index;
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return index + low;
    }
}
