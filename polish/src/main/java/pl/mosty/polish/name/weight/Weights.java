package pl.mosty.polish.name.weight;

/// The ranker's weights by feature.
public interface Weights {

    /// @param key of a feature, as [Template] makes it
    /// @return 0 for a feature without a weight
    float get(long key);
}
