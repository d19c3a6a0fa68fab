package pl.mosty.intake.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;

/// One of a place's names, to be found in any of its forms. These are made when first asked for.
final class PlaceName {

    private final Place place;
    private final String spelling;
    private final String lower;
    private final List<String> words;
    private volatile @Nullable List<Set<String>> rest;

    PlaceName(Place place, String spelling) {
        this.place = place;
        this.spelling = spelling;
        this.lower = spelling.toLowerCase(Locale.ROOT);
        this.words =
                LetterRuns.of(lower, new Span(0, lower.length())).stream()
                        .map(s -> s.of(lower))
                        .toList();
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
        return PlaceForms.of(words.getFirst());
    }

    /// The index of the last word of the name where word `i` is a form of its first one, else -1.
    int matches(String text, List<Span> runs, int i) {
        if (i + words.size() > runs.size()) {
            return -1;
        }
        for (int k = 1; k < words.size(); k++) {
            var run = runs.get(i + k);
            if (!LetterRuns.adjacent(text, runs.get(i + k - 1), run)
                    || !rest().get(k - 1).contains(run.of(text).toLowerCase(Locale.ROOT))) {
                return -1;
            }
        }
        return i + words.size() - 1;
    }

    /// The forms of all words but the first.
    private List<Set<String>> rest() {
        var made = rest;
        if (made == null) {
            made = words.stream().skip(1).map(PlaceForms::of).toList();
            rest = made;
        }
        return made;
    }
}
