package pl.mosty.polish.name.weight;

/// Adds up the weights of features.
public final class Sum implements FeatureSink {

    private final Weights weights;
    private float total;

    public Sum(Weights weights) {
        this.weights = weights;
    }

    @Override
    public void add(Template template, long one, long two, long three) {
        total += weights.get(template.key(one, two, three));
    }

    /// What was added since the last call.
    public float take() {
        float sum = total;
        total = 0;
        return sum;
    }
}
