package pl.mosty.app.register;

/// Tells whether records changed: how many there are, the last one's number, and a sum over the
/// numbers and versions of all.
public record Fingerprint(long rows, long last, long sum) {

    public static final Fingerprint NONE = new Fingerprint(0, 0, 0);

    /// Weight of a number beside a version, in SQL too.
    static final long WEIGHT = 1_000_003;

    /// With a further record, whose number is higher than all others.
    public Fingerprint with(long id, int version) {
        return new Fingerprint(rows + 1, id, sum + id * WEIGHT + version);
    }
}
