package pl.mosty.intake.source.content;

import org.jspecify.annotations.Nullable;

/// A picture inside a document.
///
/// @param offset where its line `[Zdjęcie: …]` begins in the text
/// @param alt what the file gives for those who cannot see it
/// @param mediaType such as `image/jpeg`
@SuppressWarnings("ArrayRecordComponent") // handed on to be stored, never compared
public record Picture(
        int offset,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        String mediaType,
        byte[] bytes) {}
