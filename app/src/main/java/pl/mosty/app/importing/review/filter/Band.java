package pl.mosty.app.importing.review.filter;

import pl.mosty.intake.extraction.Evidence;

/// How sure the reading is.
public enum Band {
    /// May be accepted unseen.
    CERTAIN,
    LIKELY,
    DOUBTFUL;

    /// From here on to {@link Evidence#CERTAIN} a reading is likely.
    public static final double LIKELY_FROM = 0.6;

    public static Band of(Evidence evidence) {
        return evidence.certain()
                ? CERTAIN
                : evidence.confidence() >= LIKELY_FROM ? LIKELY : DOUBTFUL;
    }
}
