package pl.mosty.polish.name.ranking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.feature.Features;
import pl.mosty.polish.name.feature.Hypothesis;
import pl.mosty.polish.name.feature.Parts;
import pl.mosty.polish.name.feature.Position;
import pl.mosty.polish.name.feature.State;
import pl.mosty.polish.name.feature.Succession;
import pl.mosty.polish.name.feature.Surroundings;
import pl.mosty.polish.name.option.Knowledge;
import pl.mosty.polish.name.option.Shape;
import pl.mosty.polish.name.option.WordFacts;
import pl.mosty.polish.name.weight.Sum;

/// The points that do not hang on the words themselves but on what kind they are, each counted when
/// it is first asked for. What one word asks for lies together.
@SuppressWarnings("EnumOrdinal") // numbers of rows, not stored anywhere
final class Transitions {

    private static final int STATES = State.values().length;
    private static final int GENDERS = Gender.values().length;
    private static final int SHAPES = Shape.values().length;
    private static final int KNOWLEDGES = Knowledge.values().length;
    private static final int POSITIONS = Position.values().length;
    private static final int CASES = Hypothesis.ALL.size();
    private static final int LENGTHS = Surroundings.MANY + 1;

    private final float[] last = uncounted(Parts.KINDS * Parts.SOURCES * (Parts.SOURCES + 1) * 2);
    private final float[] state = uncounted(Parts.KINDS * Parts.SOURCES * STATES * 2);
    private final float[] agreeing = uncounted(Parts.KINDS * STATES * 3);
    private final float[] ofCase = uncounted(Parts.KINDS * CASES * Surroundings.COUNTS);
    private final Rows inCase =
            new Rows(Parts.KINDS * KNOWLEDGES, CASES * Parts.SOURCES * (GENDERS + 1));
    private final Rows position =
            new Rows(Parts.KINDS * SHAPES, LENGTHS * POSITIONS * Parts.SOURCES);
    private final float[] company =
            uncounted(Parts.KINDS * KNOWLEDGES * Surroundings.COMPANIES * Parts.SOURCES);
    private final Rows afterState =
            new Rows(Parts.KINDS * KNOWLEDGES * SHAPES, Parts.SOURCES * STATES);
    private final Rows kept =
            new Rows(Parts.KINDS * SHAPES * Succession.ENDINGS, CASES * (GENDERS + STATES));

    private static float[] uncounted(int size) {
        var points = new float[size];
        Arrays.fill(points, Float.NaN);
        return points;
    }

    /// What the number and case supposed are worth for a name of so many words.
    float ofCase(Sum sum, int kind, int count, Hypothesis hypothesis) {
        int at = (kind * Surroundings.COUNTS + count) * CASES + hypothesis.index();
        if (Float.isNaN(ofCase[at])) {
            Surroundings.ofCase(sum, kind, count, hypothesis);
            ofCase[at] = sum.take();
        }
        return ofCase[at];
    }

    /// The row of what options are worth in a case, for [#inCase].
    float[] inCase(int kind, Knowledge knowledge) {
        return inCase.row(kind * KNOWLEDGES + knowledge.ordinal());
    }

    static float inCase(
            float[] row,
            Sum sum,
            int kind,
            int source,
            Knowledge knowledge,
            @Nullable Gender gender,
            Hypothesis hypothesis) {
        int at = hypothesis.index() * Parts.SOURCES + source;
        at = at * (GENDERS + 1) + (gender == null ? GENDERS : gender.ordinal());
        if (Float.isNaN(row[at])) {
            Features.ofOptionInCase(sum, kind, source, knowledge, gender, hypothesis);
            row[at] = sum.take();
        }
        return row[at];
    }

    float position(Sum sum, int kind, int source, Position place, int length, Shape shape) {
        var row = position.row(kind * SHAPES + shape.ordinal());
        int at = (length * POSITIONS + place.ordinal()) * Parts.SOURCES + source;
        if (Float.isNaN(row[at])) {
            Surroundings.ofPosition(sum, kind, source, place, length, shape);
            row[at] = sum.take();
        }
        return row[at];
    }

    float company(Sum sum, int kind, int source, int of, Knowledge knowledge) {
        int at = (kind * KNOWLEDGES + knowledge.ordinal()) * Surroundings.COMPANIES + of;
        at = at * Parts.SOURCES + source;
        if (Float.isNaN(company[at])) {
            Surroundings.ofCompany(sum, kind, source, of, knowledge);
            company[at] = sum.take();
        }
        return company[at];
    }

    /// The row of what a word is worth by its source after each state, which the word itself
    /// counts. All words without readings are alike.
    float[] afterState(int kind, WordFacts facts) {
        int ofKind = kind * KNOWLEDGES + facts.knowledge().ordinal();
        return facts.withoutRoles()
                ? afterState.row(ofKind * SHAPES + facts.shape().ordinal())
                : afterState.newRow();
    }

    /// @param before the source of the option before, or -1
    float after(Sum sum, int kind, int source, int before, State from, boolean agrees) {
        int ks = kind * Parts.SOURCES + source;
        int at = (ks * (Parts.SOURCES + 1) + before + 1) * 2 + (agrees ? 1 : 0);
        if (Float.isNaN(last[at])) {
            Succession.ofLast(sum, kind, source, before, agrees);
            last[at] = sum.take();
        }
        int other = (ks * STATES + from.ordinal()) * 2 + (agrees ? 1 : 0);
        if (Float.isNaN(state[other])) {
            Succession.ofState(sum, kind, source, from, agrees);
            state[other] = sum.take();
        }
        return last[at] + state[other];
    }

    /// The row of what leaving such a word as it is means, for [#kept].
    float[] kept(int kind, int ending, Shape shape) {
        return kept.row((kind * SHAPES + shape.ordinal()) * Succession.ENDINGS + ending);
    }

    static float kept(
            float[] row,
            Sum sum,
            int kind,
            @Nullable Gender gender,
            State from,
            Hypothesis hypothesis,
            int ending,
            Shape shape) {
        int at = hypothesis.index() * (GENDERS + STATES);
        at += gender == null ? GENDERS + from.ordinal() : gender.ordinal();
        if (Float.isNaN(row[at])) {
            Succession.ofKept(sum, kind, hypothesis, ending, shape);
            Succession.ofKeptAfter(sum, kind, gender, from, hypothesis, ending, shape);
            row[at] = sum.take();
        }
        return row[at];
    }

    float agreeing(Sum sum, int kind, State from, boolean inflects, boolean could) {
        int at = (kind * STATES + from.ordinal()) * 3 + (!inflects ? 0 : could ? 1 : 2);
        if (Float.isNaN(agreeing[at])) {
            Succession.ofKeptAgreeing(sum, kind, from, inflects, could);
            agreeing[at] = sum.take();
        }
        return agreeing[at];
    }
}
