package pl.mosty.polish.name.ranking;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.name.feature.Hypothesis;
import pl.mosty.polish.name.feature.Parts;
import pl.mosty.polish.name.feature.State;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.option.Word;

/// The options chosen for the first words of a name.
///
/// @param before the path without its last option, null for the empty path
/// @param source of the last option, -1 for the empty path
/// @param slots where all inflected words so far can stand together
/// @param outcome the same for paths that make the same of all words
/// @param length how many words it has gone through
public record Path(
        @Nullable Path before,
        @Nullable Word word,
        @Nullable Option option,
        int source,
        float score,
        long slots,
        boolean inflects,
        State state,
        long outcome,
        int length) {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    static Path empty(Hypothesis hypothesis, float score) {
        return new Path(null, null, null, -1, score, hypothesis.slots(), false, State.BEGIN, 1, 0);
    }

    boolean agrees(Option next) {
        return (slots & next.slots()) != 0;
    }

    Path with(ScoredWord word, int choice, float points) {
        return with(
                word.word,
                word.options[choice],
                word.sources[choice],
                points,
                word.outcomes[choice]);
    }

    /// Without counting points.
    Path with(Word word, Option next) {
        return with(word, next, Parts.source(next), 0, 0);
    }

    private Path with(Word nextWord, Option next, int nextSource, float points, int nextOutcome) {
        return new Path(
                this,
                nextWord,
                next,
                nextSource,
                score + points,
                next.kept() ? slots : agrees(next) ? slots & next.slots() : next.slots(),
                inflects || !next.kept(),
                state.after(next, nextWord),
                (outcome + nextOutcome + 1) * FACTOR,
                length + 1);
    }

    public List<Option> options() {
        var options = new ArrayDeque<Option>();
        for (var path = this; path != null && path.option() != null; path = path.before()) {
            options.addFirst(path.option());
        }
        return List.copyOf(options);
    }

    /// What becomes of the words.
    public List<String> outputs() {
        var outputs = new String[length];
        int at = length;
        for (var path = this; path != null && path.option() != null; path = path.before()) {
            outputs[--at] = path.option().output();
        }
        return Arrays.asList(outputs);
    }
}
