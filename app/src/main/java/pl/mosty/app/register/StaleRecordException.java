package pl.mosty.app.register;

/// Somebody else changed the record since it was read; nothing was written.
public final class StaleRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleRecordException(RecordRef record) {
        super("changed by somebody else since it was read: " + record);
    }
}
