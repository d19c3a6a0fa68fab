package pl.mosty.polish.name.weight;

/// Takes the features of a choice, each a template and what fills it.
public interface FeatureSink {
    void add(String template, String one, String two, String three);

    default void add(String template, String one, String two) {
        add(template, one, two, "");
    }
}
