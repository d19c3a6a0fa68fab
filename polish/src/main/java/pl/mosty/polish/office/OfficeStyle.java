package pl.mosty.polish.office;

/// How an office is written.
///
/// @param feminineNouns `ambasadorka` for a woman; else `ambasador`, which then does not change
/// @param capitals `Konsul Generalny`; else `konsul generalny`
public record OfficeStyle(boolean feminineNouns, boolean capitals) {

    /// As reports write it: `Ambasador`, also of a woman.
    public static final OfficeStyle OFFICIAL = new OfficeStyle(false, true);

    public static final OfficeStyle RUNNING = new OfficeStyle(false, false);
}
