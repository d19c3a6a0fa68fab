package pl.mosty.app.importing.draft;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Span;

/// A draft and the words it rests on.
///
/// @param narrative where the free text stands that the draft took over, or null
public record DraftWithEvidence(Draft draft, Evidence evidence, @Nullable Span narrative) {}
