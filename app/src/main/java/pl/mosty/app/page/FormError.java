package pl.mosty.app.page;

import java.util.List;
import java.util.Optional;

/// Something wrong with one field of a form.
///
/// @param field the field's name, which is its id on the page too
/// @param message says in the reader's language what to do
public record FormError(String field, String message) {

    /// The first error of a field.
    public static Optional<FormError> find(List<FormError> errors, String field) {
        return errors.stream().filter(it -> it.field().equals(field)).findFirst();
    }
}
