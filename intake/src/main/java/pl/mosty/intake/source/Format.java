package pl.mosty.intake.source;

import java.util.Locale;

/// Kinds of files that are read.
public enum Format {
    TXT,
    MARKDOWN,
    HTML,
    DOCX,
    ODT,
    PDF;

    /// Such as `docx`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
