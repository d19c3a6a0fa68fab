package pl.mosty.polish.name.ranking;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.option.Word;

/// The options chosen for the first words of a name.
///
/// @param before the path without its last option, null for the empty path
/// @param slots where all inflected words so far can stand together
/// @param state what the words so far were: an inflected noun, a preposition
public record Path(
        @Nullable Path before,
        @Nullable Option option,
        double score,
        long slots,
        boolean inflects,
        String state) {

    public static Path empty(Hypothesis hypothesis, double score) {
        return new Path(null, null, score, hypothesis.slots(), false, "begin");
    }

    public boolean agrees(Option option) {
        return (slots & option.slots()) != 0;
    }

    public Path with(Option option, Word word, double points) {
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

    public List<Option> options() {
        var options = new ArrayDeque<Option>();
        for (var path = this; path != null && path.option() != null; path = path.before()) {
            options.addFirst(path.option());
        }
        return List.copyOf(options);
    }
}
