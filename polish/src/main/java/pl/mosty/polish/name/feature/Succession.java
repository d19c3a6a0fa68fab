package pl.mosty.polish.name.feature;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.option.Shape;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.weight.FeatureSink;
import pl.mosty.polish.name.weight.Hash;
import pl.mosty.polish.name.weight.Template;

/// The features of an option after what was chosen before it.
public final class Succession {

    private static final Template KS_LAST = Template.of("ks-last");
    private static final Template S_STATE = Template.of("s-state");
    private static final Template KS_STATE = Template.of("ks-state");
    private static final Template S_STATE_SHAPE = Template.of("s-state-shape");
    private static final Template KEPT_CASE = Template.of("kept-case");
    private static final Template KEPT_GENDER = Template.of("kept-gender");
    private static final Template KEPT_AGREEING = Template.of("kept-agreeing");
    private static final Template KEPT_GENDER_CASE = Template.of("kept-gender-case");

    private static final String VOWELS = "aąeęioóuyéáö";
    private static final int CONSONANT = VOWELS.length();
    private static final int SIGN = CONSONANT + 1;

    /// How many endings are told apart.
    public static final int ENDINGS = SIGN + 1;

    private Succession() {}

    /// @param last the source of the option before, or -1
    public static void ofLast(FeatureSink sink, int kind, int source, int last, boolean agrees) {
        sink.add(
                KS_LAST,
                kindAndSource(kind, source),
                (last < 0 ? Parts.NOTHING : Parts.SOURCE[last]).hash(),
                agreement(agrees));
    }

    public static void ofState(
            FeatureSink sink, int kind, int source, State state, boolean agrees) {
        sink.add(KS_STATE, kindAndSource(kind, source), state.hash(), agreement(agrees));
    }

    public static void ofWord(FeatureSink sink, int kind, int source, State state, Word word) {
        var facts = word.facts();
        sink.add(S_STATE, kindAndSource(kind, source), state.hash(), facts.roles().hash());
        sink.add(
                S_STATE_SHAPE,
                Parts.SOURCE[source].hash(),
                state.hash(),
                Hash.of(facts.shape().hash(), facts.knowledge().text(), 0));
    }

    /// What leaving a word as it is means in the number and case supposed.
    public static void ofKept(
            FeatureSink sink, int kind, Hypothesis hypothesis, int ending, Shape shape) {
        sink.add(
                KEPT_CASE,
                Parts.KIND[kind].hash(),
                hypothesis.label().hash(),
                endingAndShape(ending, shape));
    }

    /// What leaving a word as it is means after words of a gender, or without one in a state: a
    /// man's name in a consonant would inflect, a woman's would not.
    public static void ofKeptAfter(
            FeatureSink sink,
            int kind,
            @Nullable Gender gender,
            State state,
            Hypothesis hypothesis,
            int ending,
            Shape shape) {
        var text = gender == null ? state.text() : Parts.GENDER[Parts.gender(gender)].text();
        sink.add(
                KEPT_GENDER, Parts.KIND[kind].hash(), Hash.of(text), endingAndShape(ending, shape));
        sink.add(
                KEPT_GENDER_CASE,
                Hash.of(Hash.with(Parts.KIND[kind].hash(), ' '), text, 0),
                hypothesis.label().hash(),
                Hash.with(Hash.EMPTY, endingLetter(ending)));
    }

    /// @param inflects whether any word before is inflected
    public static void ofKeptAgreeing(
            FeatureSink sink, int kind, State state, boolean inflects, boolean could) {
        sink.add(
                KEPT_AGREEING,
                Parts.KIND[kind].hash(),
                state.hash(),
                (!inflects ? Parts.EMPTY : could ? Parts.COULD : Parts.COULD_NOT).hash());
    }

    /// Which ending a word has, from 0.
    public static int ending(String lower) {
        char last = lower.charAt(lower.length() - 1);
        int vowel = VOWELS.indexOf(last);
        return vowel >= 0 ? vowel : Character.isLetter(last) ? CONSONANT : SIGN;
    }

    /// A letter for an ending: its vowel, c for a consonant, 9 for all else.
    public static char endingLetter(int ending) {
        return ending < CONSONANT ? VOWELS.charAt(ending) : ending == CONSONANT ? 'c' : '9';
    }

    private static long endingAndShape(int ending, Shape shape) {
        long hash = Hash.with(Hash.with(Hash.EMPTY, endingLetter(ending)), ' ');
        return Hash.of(hash, shape.text(), 0);
    }

    private static long kindAndSource(int kind, int source) {
        return Parts.KIND_AND_SOURCE[Parts.kindAndSource(kind, source)].hash();
    }

    private static long agreement(boolean agrees) {
        return (agrees ? Parts.AGREES : Parts.DISAGREES).hash();
    }
}
