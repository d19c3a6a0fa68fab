package pl.mosty.app.register.photo;

import org.jspecify.annotations.Nullable;

/// A photograph of record.
///
/// @param file its size and type where its bytes are there, else null
public record Photo(PhotoId id, PhotoDetails details, @Nullable FileInfo file, int version) {

    /// A picture file without its bytes.
    ///
    /// @param width pixels
    /// @param height pixels
    public record FileInfo(String mediaType, int width, int height, String sha256) {}
}
