package pl.mosty.app.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
