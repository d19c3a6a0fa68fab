package pl.mosty.intake.place;

import java.util.ArrayList;
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
    private final List<String> words;
    private final boolean marked;
    private volatile @Nullable List<Set<String>> rest;
    private volatile @Nullable Set<String> first;
    private volatile @Nullable String plain;

    PlaceName(Place place, String spelling) {
        this(place, spelling, true);
    }

    private PlaceName(Place place, String spelling, boolean marked) {
        this.place = place;
        this.spelling = spelling;
        this.marked = marked;
        this.lower = spelling.toLowerCase(Locale.ROOT);
        this.words = words(lower);
    }

    private static List<String> words(String lower) {
        var words = new ArrayList<String>();
        for (var run : LetterRuns.of(lower, new Span(0, lower.length()))) {
            words.add(run.of(lower));
        }
        return List.copyOf(words);
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
        return words;
    }

    Set<String> firstForms() {
        return forms(words.getFirst());
    }

    /// Whether the word, in small letters and without marks, is a form of the first one.
    boolean beginsWith(String form) {
        var word = plainFirst();
        int stem = Math.max(0, word.length() - (word.endsWith("niec") ? 4 : 3));
        if (form.length() > word.length() + LONGEST_ENDING
                || !form.startsWith(word.substring(0, stem))) {
            return false;
        }
        var made = first;
        if (made == null) {
            made = firstForms();
            first = made;
        }
        return made.contains(form);
    }

    private String plainFirst() {
        var plain = this.plain;
        if (plain == null) {
            plain = Marks.without(words.getFirst());
            this.plain = plain;
        }
        return plain;
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
            made = words.stream().skip(1).map(this::forms).toList();
            rest = made;
        }
        return made;
    }
}
