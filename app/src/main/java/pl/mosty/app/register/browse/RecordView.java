package pl.mosty.app.register.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.AuditEntry;
import pl.mosty.app.register.audit.Operation;

/// A record as the office sees it.
///
/// @param title the record's name
/// @param lines its facts
/// @param words what it rests on
/// @param changes its log, oldest first
/// @param merges those into it that can be taken back, newest first
public record RecordView(
        RecordRef record,
        String title,
        List<Line> lines,
        List<Words> words,
        List<AuditEntry> changes,
        List<Operation> merges) {

    /// True for what may be in the register twice under two names.
    public boolean canMerge() {
        return switch (record.kind()) {
            case PERSON, PARTNER -> true;
            default -> false;
        };
    }

    /// A fact with the key of its label.
    ///
    /// @param address of the record that it names, or null
    public record Line(String label, String value, @Nullable String address) {

        Line(String label, String value) {
            this(label, value, null);
        }
    }

    /// Words of a source document, with the address that shows them in it.
    public record Words(String text, String document, String address) {}
}
