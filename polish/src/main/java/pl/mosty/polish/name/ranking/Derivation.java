package pl.mosty.polish.name.ranking;

import java.util.Arrays;
import java.util.List;
import pl.mosty.polish.name.feature.Hypothesis;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.token.Rewriting;

/// A whole name read under one hypothesis: an option for every word.
public final class Derivation {

    private final Hypothesis hypothesis;
    private final ScoredWord[] words;
    private final int[] choices;
    private final float score;
    private final long slots;

    /// @param choices which option of every word was chosen
    Derivation(Hypothesis hypothesis, ScoredWord[] words, int[] choices, float score, long slots) {
        this.hypothesis = hypothesis;
        this.words = words;
        this.choices = choices;
        this.score = score;
        this.slots = slots;
    }

    public Hypothesis hypothesis() {
        return hypothesis;
    }

    public float score() {
        return score;
    }

    /// Where all its inflected words can stand together.
    public long slots() {
        return slots;
    }

    /// How many words it has.
    public int length() {
        return choices.length;
    }

    public Word word(int at) {
        return words[at].word;
    }

    public Option option(int at) {
        return words[at].options[choices[at]];
    }

    /// The whole name.
    ///
    /// @param name the printed one, of which the words are replaced
    public String write(Rewriting name) {
        for (int at = 0; at < choices.length; at++) {
            name.put(at, option(at).output());
        }
        return name.text();
    }

    /// What becomes of the words.
    public List<String> outputs() {
        var outputs = new String[choices.length];
        for (int at = 0; at < outputs.length; at++) {
            outputs[at] = option(at).output();
        }
        return Arrays.asList(outputs);
    }
}
