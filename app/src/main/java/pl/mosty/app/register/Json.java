package pl.mosty.app.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Records as the JSON that lies in `jsonb` columns, and rows of a sub-query read back as records.
@Component
public final class Json {

    private final JsonMapper mapper = JsonMapper.builder().build();

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /// True when the JSON says what the value says, in whatever order.
    public boolean same(String json, Object value) {
        return mapper.readTree(json).equals(mapper.readTree(write(value)));
    }

    /// What a later state says when a change before it is taken back: the fields that the change
    /// touched as they were before it, the others as they are. Versions are no matter of content.
    ///
    /// @return empty when one of those fields was changed again since
    public Optional<String> without(String before, String after, Object now) {
        return without(mapper.readTree(before), mapper.readTree(after), mapper.readTree(write(now)))
                .map(mapper::writeValueAsString);
    }

    private Optional<JsonNode> without(JsonNode before, JsonNode after, JsonNode now) {
        if (before.equals(after)) {
            return Optional.of(now);
        }
        if (after.equals(now)) {
            return Optional.of(before);
        }
        if (!before.isObject() || !after.isObject() || !now.isObject()) {
            return Optional.empty();
        }
        var made = mapper.createObjectNode();
        for (var name : now.propertyNames()) {
            var field =
                    name.equals("version")
                            ? Optional.of(now.path(name))
                            : without(before.path(name), after.path(name), now.path(name));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            made.set(name, field.get());
        }
        return Optional.of(made);
    }

    /// The elements of a JSON array; none where the column is null.
    public <T> List<T> list(ResultSet row, String column, Class<T> element) throws SQLException {
        @Nullable String json = row.getString(column);
        if (json == null) {
            return List.of();
        }
        var type = mapper.getTypeFactory().constructCollectionType(List.class, element);
        List<T> elements = mapper.readValue(json, type);
        return List.copyOf(elements);
    }
}
