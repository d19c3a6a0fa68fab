package pl.mosty.app.importing.review.form;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a form sent, in NFC.
public record FormValues(Map<String, String> values) {

    public FormValues {
        values = Map.copyOf(values);
    }

    /// Free text keeps its spaces; a browser's line ends become the usual ones.
    public String free(String name) {
        return Normalizer.normalize(
                values.getOrDefault(name, "").replace("\r\n", "\n"), Normalizer.Form.NFC);
    }

    public String text(String name) {
        return free(name).strip();
    }

    @Nullable String optional(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    @Nullable Integer number(String name) {
        return text(name).matches("\\d{1,9}") ? Integer.valueOf(text(name)) : null;
    }

    public List<String> lines(String name) {
        return Arrays.stream(free(name).split("\n", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    <T extends Enum<T>> Optional<T> choice(String name, Class<T> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(text(name)))
                .findFirst();
    }
}
