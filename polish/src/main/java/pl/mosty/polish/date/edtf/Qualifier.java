package pl.mosty.polish.date.edtf;

/// How sure a date is.
public enum Qualifier {
    CERTAIN(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String mark;

    Qualifier(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }

    /// The qualifier that a text ends with.
    static Qualifier at(String text) {
        for (var qualifier : values()) {
            if (qualifier != CERTAIN && text.endsWith(qualifier.mark)) {
                return qualifier;
            }
        }
        return CERTAIN;
    }
}
