package pl.mosty.report.chapter;

import org.jspecify.annotations.Nullable;
import pl.mosty.report.document.Image;

/// A photograph of an entry or a section.
///
/// @param image null while only its words are known
/// @param caption empty when it has none
/// @param alternative what it shows, for those who cannot see it; empty when nobody has written it
/// @param source whose picture it is, empty when unknown
public record PhotoEntry(
        @Nullable Image image, String caption, String alternative, String source) {}
