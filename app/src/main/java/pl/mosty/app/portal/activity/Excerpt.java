package pl.mosty.app.portal.activity;

/// The words of a source document that a record rests on.
///
/// @param document its file name
/// @param year the year it reports on
/// @param words as they stand there
public record Excerpt(String document, int year, String words) {

    /// Of a path only the file's own name is shown: where it lay is nobody's business.
    public Excerpt {
        document =
                document.substring(
                        1 + Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')));
    }
}
