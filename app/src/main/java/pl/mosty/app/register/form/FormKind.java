package pl.mosty.app.register.form;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.name.NameKind;

/// What a corrected form is a form of.
public enum FormKind {
    PERSON(NameKind.PERSON),
    PLACE(NameKind.PLACE),
    ORGANISATION(NameKind.ORGANISATION),
    /// The short name of a country.
    COUNTRY(null),
    COUNTRY_OFFICIAL(null),
    OFFICE_MAN(null),
    /// As official writing has it, `konsul generalna`, not `konsulka`.
    OFFICE_WOMAN(null);

    private final @Nullable NameKind name;

    FormKind(@Nullable NameKind name) {
        this.name = name;
    }

    /// The kind of name, or null of countries and offices.
    public @Nullable NameKind nameKind() {
        return name;
    }

    public boolean isCountry() {
        return this == COUNTRY || this == COUNTRY_OFFICIAL;
    }

    public boolean isOffice() {
        return this == OFFICE_MAN || this == OFFICE_WOMAN;
    }
}
