package pl.mosty.app.importing.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.source.DocumentId;

/// A file that is, was or will be read in.
///
/// @param year as the user gave it, or null
/// @param percent of the work that is done, 0 to 100, by its stages
/// @param problem why it failed, or null
/// @param refusalPl the reader's words in Polish, or null
/// @param refusalEn the reader's words in English, or null
/// @param document what it became, or null
public record ImportJob(
        JobId id,
        String name,
        @Nullable Integer year,
        @Nullable String authority,
        JobState state,
        int percent,
        @Nullable Problem problem,
        @Nullable String refusalPl,
        @Nullable String refusalEn,
        @Nullable DocumentId document,
        Instant askedAt,
        String askedBy) {}
