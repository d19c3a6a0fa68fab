package pl.mosty.polish.name;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import pl.mosty.polish.name.weight.FeatureSink;
import pl.mosty.polish.name.weight.GrowingWeights;
import pl.mosty.polish.name.weight.Template;

/// The weights while they are learned: AdaGrad, whose steps shrink for features that moved often,
/// and the mean over all steps, which is what remains.
final class Learned {

    /// A template and what fills it.
    record Feature(Template template, long one, long two, long three) {

        long key() {
            return template.key(one, two, three);
        }
    }

    private static final class State {
        double weight;
        double sum;
        int since;
        double slopes;

        double sum(int step) {
            return sum + weight * (step - since);
        }
    }

    private static final double SPEED = 1.5;
    private static final double NEGLIGIBLE = 1e-4;

    private final GrowingWeights weights;
    private final Map<Feature, State> states = new HashMap<>();
    private final Map<Feature, Double> slopes = new HashMap<>();
    private int step;

    /// @param weights that follow every step
    Learned(GrowingWeights weights) {
        this.weights = weights;
    }

    void nextStep() {
        step++;
    }

    /// Gathers the features shown to it as a part of the next move.
    FeatureSink towards(double share) {
        return (template, one, two, three) ->
                slopes.merge(new Feature(template, one, two, three), share, Double::sum);
    }

    /// Moves the weights by what was gathered.
    void move(double rate) {
        slopes.forEach((feature, slope) -> {
            if (Math.abs(slope * rate) > NEGLIGIBLE) {
                move(feature, slope * rate);
            }
        });
        slopes.clear();
    }

    private void move(Feature feature, double slope) {
        var state = states.computeIfAbsent(feature, _ -> new State());
        state.sum = state.sum(step);
        state.since = step;
        state.slopes += slope * slope;
        state.weight += SPEED * slope / Math.sqrt(1 + state.slopes);
        weights.put(feature.key(), (float) state.weight);
    }

    /// Shows the mean of every weight.
    void forEachMean(ObjDoubleConsumer<Feature> reader) {
        states.forEach((feature, state) -> reader.accept(feature, state.sum(step) / step));
    }
}
