package pl.mosty.intake.source.flow;

import pl.mosty.intake.source.Refusal;

/// Ends the reading of a file deep inside it; the edge turns it into a {@link Refusal}.
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;
    private final Refusal.Reason reason;

    public RefusedException(Refusal.Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public Refusal.Reason reason() {
        return reason;
    }
}
