package pl.mosty.app.portal.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.mosty.app.portal.search.index.Terms;

/// What a reader typed, as alternatives a word: all words must be found, each in any of its forms.
/// A word that the dictionary lacks (a foreign name, or Polish typed without its marks) is found by
/// its beginning too, for its ending may be another.
///
/// @param words alternatives of each word
record SearchQuery(String text, List<Alternatives> words) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_BEGINNING = 4;

    /// The forms of a word, and beginnings that will do as well.
    record Alternatives(Set<String> forms, Set<String> beginnings) {

        boolean match(Terms.Word word) {
            return word.forms().stream()
                    .anyMatch(form ->
                            forms.contains(form) || beginnings.stream().anyMatch(form::startsWith));
        }
    }

    static SearchQuery of(String typed) {
        var text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        var cut = text.substring(0, Math.min(LONGEST, text.length()));
        var words = Terms.of(cut);
        var telling = words.stream().filter(SearchQuery::isTelling).toList();
        return new SearchQuery(
                cut,
                (telling.isEmpty() ? words : telling)
                        .stream().limit(MOST_WORDS).map(SearchQuery::alternatives).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// The text form of PostgreSQL's `tsquery`; terms hold letters and digits only.
    String expression() {
        return words.stream()
                .map(word -> {
                    var all = new LinkedHashSet<String>();
                    word.forms().forEach(it -> all.add("'" + it + "'"));
                    word.beginnings().forEach(it -> all.add("'" + it + "':*"));
                    return "(" + String.join(" | ", all) + ")";
                })
                .collect(Collectors.joining(" & "));
    }

    boolean matches(Terms.Word word) {
        return words.stream().anyMatch(it -> it.match(word));
    }

    /// Prepositions tell nothing of what is sought.
    private static boolean isTelling(Terms.Word word) {
        return word.end() - word.start() > 2;
    }

    private static Alternatives alternatives(Terms.Word word) {
        var form = word.form();
        if (form.length() < SHORTEST_BEGINNING || Character.isDigit(form.charAt(0))) {
            return new Alternatives(word.forms(), Set.of());
        }
        int ending = form.length() > 8 ? 3 : 2;
        var beginning =
                word.known()
                        ? form
                        : form.substring(0, Math.max(SHORTEST_BEGINNING, form.length() - ending));
        return new Alternatives(word.forms(), Set.of(beginning));
    }
}
