package pl.mosty.intake.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;

/// One of a place's names, to be found in any of its forms. These are made when first asked for.
final class PlaceName {

    private static final int LONGEST_ENDING = 4;
    private final Place place;
    private final String spelling;
    private final String lower;
    private final boolean marked;
    private volatile @Nullable List<String> words;
    private volatile @Nullable List<Set<String>> rest;
    private volatile @Nullable Set<String> first;
    private volatile @Nullable String firstWord;

    PlaceName(Place place, String spelling) {
        this(place, spelling, true);
    }

    private PlaceName(Place place, String spelling, boolean marked) {
        this.place = place;
        this.spelling = spelling;
        this.marked = marked;
        this.lower = spelling.toLowerCase(Locale.ROOT);
    }

    /// A name that is found with the marks of its letters or without them.
    static PlaceName withoutMarks(Place place, String spelling) {
        return new PlaceName(place, spelling, false);
    }

    Place place() {
        return place;
    }

    String spelling() {
        return spelling;
    }

    String lower() {
        return lower;
    }

    /// In small letters.
    List<String> words() {
        var made = words;
        if (made == null) {
            made =
                    LetterRuns.of(lower, new Span(0, lower.length())).stream()
                            .map(run -> run.of(lower))
                            .toList();
            words = made;
        }
        return made;
    }

    /// The letters with which its first word begins, in small letters.
    ///
    /// @param most how many, at most those of the name; fewer where the word is shorter
    String beginning(int most) {
        int start = 0;
        while (!Character.isLetterOrDigit(lower.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < Math.min(lower.length(), start + most)
                && Character.isLetterOrDigit(lower.charAt(end))) {
            end++;
        }
        return lower.substring(start, end);
    }

    Set<String> firstForms() {
        var made = first;
        if (made == null) {
            made = forms(beginning(lower.length()));
            first = made;
        }
        return made;
    }

    /// Whether the word, in small letters and where the name is found so without marks, is a form
    /// of the first one.
    boolean beginsWith(String form) {
        var word = firstWord();
        int stem = Math.max(0, word.length() - (word.endsWith("niec") ? 4 : 3));
        return form.length() <= word.length() + LONGEST_ENDING
                && form.regionMatches(0, word, 0, stem)
                && (form.equals(word) || firstForms().contains(form));
    }

    private String firstWord() {
        var word = firstWord;
        if (word == null) {
            var printed = beginning(lower.length());
            word = marked ? printed : Marks.without(printed);
            firstWord = word;
        }
        return word;
    }

    private Set<String> forms(String word) {
        var forms = PlaceForms.of(word);
        if (marked) {
            return forms;
        }
        var plain = new HashSet<String>();
        for (var form : forms) {
            plain.add(Marks.without(form));
        }
        return plain;
    }

    /// The index of the last word of the name where word `i` is a form of its first one, else -1.
    int matches(String text, List<Span> runs, int i) {
        var words = words();
        if (i + words.size() > runs.size()) {
            return -1;
        }
        for (int k = 1; k < words.size(); k++) {
            var run = runs.get(i + k);
            if (differ(text.charAt(run.start()), words.get(k))
                    || !LetterRuns.adjacent(text, runs.get(i + k - 1), run)
                    || !rest().get(k - 1).contains(word(run.of(text)))) {
                return -1;
            }
        }
        return i + words.size() - 1;
    }

    /// Every form of a longer word begins with the same letter; one with a mark may lose that.
    private static boolean differ(char printed, String word) {
        char small = Character.toLowerCase(printed);
        char first = word.charAt(0);
        return word.length() > LONGEST_ENDING && small < 128 && first < 128 && small != first;
    }

    private String word(String printed) {
        var small = printed.toLowerCase(Locale.ROOT);
        return marked ? small : Marks.without(small);
    }

    /// The forms of all words but the first.
    private List<Set<String>> rest() {
        var made = rest;
        if (made == null) {
            made = words().stream().skip(1).map(this::forms).toList();
            rest = made;
        }
        return made;
    }
}
