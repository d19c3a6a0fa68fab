package pl.mosty.polish.name;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The options chosen for the first words of a name.
///
/// @param before the path without its last option, null for the empty path
/// @param slots where all inflected words so far can stand together
/// @param state what the words so far were: an inflected noun, a preposition
record Path(
        @Nullable Path before,
        @Nullable Option option,
        double score,
        long slots,
        boolean inflects,
        String state) {

    static Path empty(Hypothesis hypothesis, double score) {
        return new Path(null, null, score, hypothesis.slots(), false, "begin");
    }

    boolean agrees(Option option) {
        return (slots & option.slots()) != 0;
    }

    Path with(Option option, Word word, double points) {
        boolean kept = option.source() == Option.Source.KEPT;
        boolean agrees = agrees(option);
        return new Path(
                this,
                option,
                score + points,
                kept ? slots : agrees ? slots & option.slots() : option.slots(),
                inflects || !kept,
                next(option, word));
    }

    private String next(Option option, Word word) {
        if (state.endsWith("prep")
                || (option.source() == Option.Source.KEPT
                        && word.facts().compound()
                        && word.gapAfter().equals("-"))) {
            return state;
        }
        if (word.facts().preposition()) {
            return state + " prep";
        }
        return switch (option.word()) {
            case NOUN -> state.equals("noun") || state.equals("nouns") ? "nouns" : "noun";
            case ADJECTIVE -> state.equals("begin") ? "adj" : state;
            case NONE ->
                    state.equals("begin") || state.equals("kept")
                            ? "kept"
                            : state.startsWith("noun") ? "noun kept" : state;
        };
    }

    List<Option> options() {
        var options = new ArrayDeque<Option>();
        for (var path = this; path != null && path.option() != null; path = path.before()) {
            options.addFirst(path.option());
        }
        return List.copyOf(options);
    }
}
