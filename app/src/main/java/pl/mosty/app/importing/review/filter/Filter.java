package pl.mosty.app.importing.review.filter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// What of a document's proposals is shown. Kept in the address, so that it can be sent and
/// bookmarked; null or empty parts leave nothing out.
///
/// @param section ordinal of the section of the chapter
/// @param words in what was read, in whatever case
public record Filter(
        @Nullable Stand stand,
        @Nullable Topic topic,
        @Nullable Band band,
        @Nullable Integer section,
        String words) {

    public static final Filter ALL = new Filter(null, null, null, null, "");

    /// @param parameters of the address; what is none of ours is passed over
    public static Filter of(Map<String, String> parameters) {
        var section = parameters.getOrDefault("section", "");
        return new Filter(
                find(Stand.class, parameters.get("state")),
                find(Topic.class, parameters.get("type")),
                find(Band.class, parameters.get("confidence")),
                section.matches("\\d{1,6}") ? Integer.valueOf(section) : null,
                parameters.getOrDefault("words", "").strip());
    }

    public Filter with(@Nullable Stand changed) {
        return new Filter(changed, topic, band, section, words);
    }

    public Filter with(@Nullable Topic changed) {
        return new Filter(stand, changed, band, section, words);
    }

    public Filter with(@Nullable Band changed) {
        return new Filter(stand, topic, changed, section, words);
    }

    public Filter withSection(@Nullable Integer changed) {
        return new Filter(stand, topic, band, changed, words);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /// For an address, from the question mark on; empty when nothing is left out.
    public String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "state", stand);
        add(query, "type", topic);
        add(query, "confidence", band);
        add(query, "section", section);
        add(query, "words", words.isEmpty() ? null : words);
        return query.toString();
    }

    /// An address of this filter with one thing more, such as `page=2`.
    public String query(String more) {
        return query().isEmpty() ? "?" + more : query() + "&" + more;
    }

    private static void add(StringJoiner query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(written(value), StandardCharsets.UTF_8));
        }
    }

    private static String written(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT)
                : value.toString();
    }

    private static <T extends Enum<T>> @Nullable T find(Class<T> type, @Nullable String name) {
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
