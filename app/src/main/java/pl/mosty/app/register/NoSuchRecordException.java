package pl.mosty.app.register;

/// The city's register holds no such record.
public final class NoSuchRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchRecordException(RecordRef record) {
        super("no such record: " + record);
    }
}
