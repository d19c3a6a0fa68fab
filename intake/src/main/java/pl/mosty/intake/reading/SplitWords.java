package pl.mosty.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.polish.inflection.Dictionary;

/// Joins words that a PDF's text layer split before a Polish letter (`wspó łpraca`) and those that
/// were hyphenated at the end of a line, and tells where each character of the joined text stood.
///
/// @param text the joined text
/// @param cuts where a character was left out, as indices of the joined text
public record SplitWords(String text, List<Integer> cuts) {

    private static final String POLISH = "ąęóćńśźżłĄĘÓĆŃŚŹŻŁ";
    private static final Pattern HYPHENATED =
            Pattern.compile("(\\p{L}+)(-\\r?\\n[ \\t]*)(\\p{Ll}+)(\\p{P}*)");
    private static final String NEVER_FIRST = "ąęńĄĘŃ";
    private static final int LEAST = 3;

    public SplitWords {
        cuts = List.copyOf(cuts);
    }

    /// Words split by a space are joined where the text has three of them at least.
    public static SplitWords join(String text) {
        boolean hyphens = text.contains("-\n") || text.contains("-\r\n");
        return hyphens ? both(text) : spaced(text);
    }

    /// First those at line ends, then those split by spaces.
    private static SplitWords both(String text) {
        var lines = hyphenated(text);
        var words = spaced(lines.text);
        if (words.cuts.isEmpty()) {
            return lines;
        }
        var cuts = new ArrayList<Integer>(words.cuts);
        int before = 0;
        for (int cut : lines.cuts) {
            while (before < words.cuts.size() && words.cuts.get(before) + before < cut) {
                before++;
            }
            cuts.add(cut - before);
        }
        cuts.sort(null);
        return new SplitWords(words.text, cuts);
    }

    /// The line then ends behind the whole word, unless a capital follows, which would open a
    /// paragraph.
    private static SplitWords hyphenated(String text) {
        var joined = new StringBuilder(text.length());
        var cuts = new ArrayList<Integer>();
        var matcher = HYPHENATED.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (isHyphenated(matcher.group(1), matcher.group(3))) {
                joined.append(text, from, matcher.end(1));
                for (int i = matcher.start(2); i < matcher.end(2); i++) {
                    cuts.add(joined.length());
                }
                joined.append(text, matcher.start(3), matcher.end(4));
                from = matcher.end(4);
                if (from + 1 < text.length()
                        && text.charAt(from) == ' '
                        && !Character.isUpperCase(text.charAt(from + 1))) {
                    joined.append('\n');
                    from++;
                }
            }
        }
        return new SplitWords(joined.append(text, from, text.length()).toString(), cuts);
    }

    /// `polsko-` before `niemieckie` keeps its hyphen: both are words and together they are none.
    private static boolean isHyphenated(String left, String right) {
        var words = Dictionary.shared();
        var lower = left.toLowerCase(Locale.ROOT);
        return words.contains(lower + right)
                || !words.contains(right)
                || !(words.contains(lower) || words.contains(left));
    }

    private static SplitWords spaced(String text) {
        var joined = new StringBuilder(text.length());
        var cuts = new ArrayList<Integer>();
        int from = 0;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (isSplit(text, at) && isOneWord(before(text, at), behind(text, at + 1))) {
                joined.append(text, from, at);
                cuts.add(joined.length());
                from = at + 1;
            }
        }
        return cuts.size() < LEAST
                ? new SplitWords(text, List.of())
                : new SplitWords(joined.append(text, from, text.length()).toString(), cuts);
    }

    /// A letter stands before the space and a Polish one behind it.
    private static boolean isSplit(String text, int space) {
        return space > 0
                && space + 1 < text.length()
                && POLISH.indexOf(text.charAt(space + 1)) >= 0
                && Character.isLetter(text.charAt(space - 1));
    }

    private static String before(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String behind(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isOneWord(String left, String right) {
        if (NEVER_FIRST.indexOf(right.charAt(0)) >= 0) {
            return true;
        }
        var words = Dictionary.shared();
        boolean fragment = !words.contains(right) || !words.contains(left.toLowerCase(Locale.ROOT));
        return fragment
                && (words.contains((left + right).toLowerCase(Locale.ROOT))
                        || (left.length() == 1 && words.contains(left + right)));
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
