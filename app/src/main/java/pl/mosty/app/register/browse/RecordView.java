package pl.mosty.app.register.browse;

import java.util.List;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.AuditEntry;

/// A record as the office sees it.
///
/// @param title the record's name
/// @param lines its facts
/// @param words what it rests on
/// @param changes its log, oldest first
public record RecordView(
        RecordRef record,
        String title,
        List<Line> lines,
        List<Words> words,
        List<AuditEntry> changes) {

    /// A fact with the key of its label.
    public record Line(String label, String value) {}

    /// Words of a source document, with the address that shows them in it.
    public record Words(String text, String document, String address) {}
}
