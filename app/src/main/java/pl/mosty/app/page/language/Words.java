package pl.mosty.app.page.language;

import java.text.NumberFormat;
import java.util.Map;
import java.util.Set;
import pl.mosty.app.page.Language;

/// The words on screen in one language. A key that is missing is a fault of the program, so it
/// throws instead of showing the key to a reader; a test keeps both languages equal.
public final class Words {

    private final Language language;
    private final Map<String, String> texts;

    Words(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return texts.keySet();
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// The text of a key with `{0}`, `{1}` … replaced; whole numbers are grouped as the language
    /// groups them.
    ///
    /// @throws IllegalArgumentException when there is no such key
    public String text(String key, Object... values) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + language.code());
        }
        for (var i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", written(values[i]));
        }
        return text;
    }

    /// A counted thing with its right plural: `count("activities", 22)` is `22 wydarzenia`. The
    /// number is `{0}`, further values follow from `{1}`.
    ///
    /// @throws IllegalArgumentException when the key has no text for this number
    public String count(String key, long number, Object... values) {
        var all = new Object[values.length + 1];
        all[0] = number;
        System.arraycopy(values, 0, all, 1, values.length);
        return text(key + "." + language.plural(number), all);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    private String written(Object value) {
        return value instanceof Long || value instanceof Integer
                ? number(((Number) value).longValue())
                : value.toString();
    }
}
