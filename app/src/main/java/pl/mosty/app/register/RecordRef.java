package pl.mosty.app.register;

/// Any record of a city's register, whatever its kind.
public record RecordRef(RecordKind kind, long id) {

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
