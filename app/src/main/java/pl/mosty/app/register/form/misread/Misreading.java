package pl.mosty.app.register.form.misread;

import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.form.CorrectedForm;

/// A record whose name is what the library alone makes of a corrected form.
///
/// @param name the one it has
/// @param right the one that the corrected form is of
public record Misreading(RecordRef record, String name, String right, CorrectedForm form) {}
