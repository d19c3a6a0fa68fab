package pl.mosty.app.register.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.RecordRef;
import pl.mosty.intake.extraction.Span;

/// That a record, or one field of it, rests on these words of a document.
///
/// @param field in camel case, or null for the record as a whole
/// @param rule the name of the rule that read it
/// @param acceptedBy whose decision it was
public record Assertion(
        DocumentId document,
        Span span,
        RecordRef record,
        @Nullable String field,
        String rule,
        String acceptedBy,
        Instant acceptedAt) {}
