package pl.mosty.app.register.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A document that was read in. Its text is never changed: mends go to the records.
///
/// @param sha256 of its text in UTF-8, in lower-case hex
/// @param name of the file
/// @param year the year it reports on
/// @param language ISO 639-1
/// @param authority the unit that reports, or null
public record SourceDocument(
        DocumentId id,
        String sha256,
        String name,
        int year,
        String language,
        @Nullable String authority,
        Instant importedAt,
        String importedBy) {}
