package pl.mosty.polish.name.weight;

/// Takes the features of a choice, each a template and the hashes of what fills it.
public interface FeatureSink {
    void add(Template template, long one, long two, long three);

    default void add(Template template, long one, long two) {
        add(template, one, two, Hash.EMPTY);
    }
}
