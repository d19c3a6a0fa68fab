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
import pl.mosty.polish.name.weight.Sum;

/// The points that do not hang on the words themselves but on what kind they are, each counted when
/// it is first asked for. Threads may count the same points twice, to the same end.
@SuppressWarnings("EnumOrdinal") // numbers of rows, not stored anywhere
final class Transitions {

    private static final int STATES = State.values().length;
    private static final int GENDERS = Gender.values().length;
    private static final int SHAPES = Shape.values().length;
    private static final int KNOWLEDGES = Knowledge.values().length;
    private static final int POSITIONS = Position.values().length;
    private static final int CASES = Hypothesis.ALL.size();

    private final float[] last = new float[Parts.KINDS * Parts.SOURCES * (Parts.SOURCES + 1) * 2];
    private final float[] state = new float[Parts.KINDS * Parts.SOURCES * STATES * 2];
    private final float[] agreeing = new float[Parts.KINDS * STATES * 3];
    private final float[] inCase =
            new float[Parts.KINDS * Parts.SOURCES * KNOWLEDGES * (GENDERS + 1) * CASES];
    private final float[] position =
            new float[Parts.KINDS * Parts.SOURCES * POSITIONS * (Surroundings.MANY + 1) * SHAPES];
    private final float[] company =
            new float[Parts.KINDS * Parts.SOURCES * Surroundings.COMPANIES * KNOWLEDGES];
    private final float[] kept =
            new float[Parts.KINDS * (GENDERS + STATES) * CASES * Succession.ENDINGS * SHAPES];

    Transitions() {
        forget();
    }

    /// Forgets all points, since the weights have changed.
    void forget() {
        Arrays.fill(last, Float.NaN);
        Arrays.fill(state, Float.NaN);
        Arrays.fill(agreeing, Float.NaN);
        Arrays.fill(inCase, Float.NaN);
        Arrays.fill(position, Float.NaN);
        Arrays.fill(kept, Float.NaN);
        Arrays.fill(company, Float.NaN);
    }

    float inCase(
            Sum sum,
            int kind,
            int source,
            Knowledge knowledge,
            @Nullable Gender gender,
            Hypothesis hypothesis) {
        int row = (kind * Parts.SOURCES + source) * KNOWLEDGES + knowledge.ordinal();
        row = row * (GENDERS + 1) + (gender == null ? GENDERS : gender.ordinal());
        row = row * CASES + hypothesis.index();
        if (Float.isNaN(inCase[row])) {
            Features.ofOptionInCase(sum, kind, source, knowledge, gender, hypothesis);
            inCase[row] = sum.take();
        }
        return inCase[row];
    }

    float position(Sum sum, int kind, int source, Position at, int length, Shape shape) {
        int row = (kind * Parts.SOURCES + source) * POSITIONS + at.ordinal();
        row = (row * (Surroundings.MANY + 1) + length) * SHAPES + shape.ordinal();
        if (Float.isNaN(position[row])) {
            Surroundings.ofPosition(sum, kind, source, at, length, shape);
            position[row] = sum.take();
        }
        return position[row];
    }

    float company(Sum sum, int kind, int source, int of, Knowledge knowledge) {
        int row = (kind * Parts.SOURCES + source) * Surroundings.COMPANIES + of;
        row = row * KNOWLEDGES + knowledge.ordinal();
        if (Float.isNaN(company[row])) {
            Surroundings.ofCompany(sum, kind, source, of, knowledge);
            company[row] = sum.take();
        }
        return company[row];
    }

    /// @param before the source of the option before, or -1
    float after(Sum sum, int kind, int source, int before, State from, boolean agrees) {
        int row =
                ((kind * Parts.SOURCES + source) * (Parts.SOURCES + 1) + before + 1) * 2
                        + (agrees ? 1 : 0);
        if (Float.isNaN(last[row])) {
            Succession.ofLast(sum, kind, source, before, agrees);
            last[row] = sum.take();
        }
        int other =
                ((kind * Parts.SOURCES + source) * STATES + from.ordinal()) * 2 + (agrees ? 1 : 0);
        if (Float.isNaN(state[other])) {
            Succession.ofState(sum, kind, source, from, agrees);
            state[other] = sum.take();
        }
        return last[row] + state[other];
    }

    float kept(
            Sum sum,
            int kind,
            @Nullable Gender gender,
            State from,
            Hypothesis hypothesis,
            int ending,
            Shape shape) {
        int group = gender == null ? GENDERS + from.ordinal() : gender.ordinal();
        int row = kind * (GENDERS + STATES) + group;
        row = row * CASES + hypothesis.index();
        row = (row * Succession.ENDINGS + ending) * SHAPES + shape.ordinal();
        if (Float.isNaN(kept[row])) {
            Succession.ofKept(sum, kind, hypothesis, ending, shape);
            Succession.ofKeptAfter(sum, kind, gender, from, hypothesis, ending, shape);
            kept[row] = sum.take();
        }
        return kept[row];
    }

    float agreeing(Sum sum, int kind, State from, boolean inflects, boolean could) {
        int row = (kind * STATES + from.ordinal()) * 3 + (!inflects ? 0 : could ? 1 : 2);
        if (Float.isNaN(agreeing[row])) {
            Succession.ofKeptAgreeing(sum, kind, from, inflects, could);
            agreeing[row] = sum.take();
        }
        return agreeing[row];
    }
}
