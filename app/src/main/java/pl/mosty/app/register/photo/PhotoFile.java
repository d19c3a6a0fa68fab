package pl.mosty.app.register.photo;

/// A picture file with its bytes.
@SuppressWarnings(
        "ArrayRecordComponent") // handed from the database to the response, never compared
public record PhotoFile(Photo.FileInfo info, byte[] bytes) {}
