package pl.mosty.app.importing.decision;

/// Rolls a decision back; its outcome goes to the caller as a value.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    public Refusal(Outcome outcome) {
        super(outcome.toString(), null, false, false);
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
