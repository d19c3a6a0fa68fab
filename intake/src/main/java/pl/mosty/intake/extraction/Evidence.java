package pl.mosty.intake.extraction;

/// Why a fact is believed: the words, the rule that read them, and how sure that rule is here.
///
/// @param rule the rule's stable name in kebab case, such as `dated-bullet`
/// @param confidence 0 to 1; see {@link #certain()}
public record Evidence(Span span, String rule, double confidence) {

    /// From here on at least 99 of 100 facts are meant to be right, and may be accepted unseen.
    public static final double CERTAIN = 0.9;

    /// @throws IllegalArgumentException when the confidence is not within 0 to 1
    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0 to 1: " + confidence);
        }
    }

    public boolean certain() {
        return confidence >= CERTAIN;
    }
}
