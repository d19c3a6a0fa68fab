package pl.mosty.app.importing.review.form;

import java.util.Map;

/// One field of a correction form.
///
/// @param name of the form field; `field(key)` of the draft
/// @param label key of its words on screen
/// @param options values to their labels, in order, of a choice; else empty
public record EditField(
        String name, String label, Type type, String value, Map<String, String> options) {

    /// How a field is shown.
    public enum Type {
        LINE,
        /// Several lines: free text, or one entry a line.
        AREA,
        CHOICE
    }

    static EditField line(String name, String label, String value) {
        return new EditField(name, label, Type.LINE, value, Map.of());
    }

    static EditField area(String name, String label, String value) {
        return new EditField(name, label, Type.AREA, value, Map.of());
    }

    static EditField choice(String name, String label, String value, Map<String, String> options) {
        return new EditField(name, label, Type.CHOICE, value, options);
    }
}
