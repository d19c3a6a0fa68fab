package pl.mosty.polish.name.weight;

/// What a feature looks at; three parts fill it.
///
/// @param name as the weights' file has it
/// @param hash of the name
public record Template(String name, long hash) {

    public static Template of(String name) {
        return new Template(name, Hash.of(name));
    }

    /// The key of the feature with these parts, each the hash of its text; never 0.
    public long key(long one, long two, long three) {
        return key(hash, one, two, three);
    }

    static long key(long template, long one, long two, long three) {
        long key =
                template
                        + one * 0xD6E8FEB86659FD93L
                        + two * 0xA0761D6478BD642FL
                        + three * 0xE7037ED1A0B428DBL;
        key = (key ^ (key >>> 32)) * 0xD6E8FEB86659FD93L;
        key ^= key >>> 29;
        return key == 0 ? 1 : key;
    }
}
