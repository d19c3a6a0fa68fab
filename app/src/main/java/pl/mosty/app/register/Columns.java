package pl.mosty.app.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;

/// How the register's column types read as values.
public final class Columns {

    private Columns() {}

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    public static @Nullable Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    public static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        return date(row.getString(column));
    }

    public static @Nullable DateInterval interval(ResultSet row, String from, String to)
            throws SQLException {
        var start = date(row, from);
        var end = date(row, to);
        return start == null || end == null ? null : new DateInterval(start, end);
    }

    /// A date with its year, ISO 8601 cut to its precision; null stays null.
    ///
    /// @throws java.time.DateTimeException when there is no such day
    /// @throws NumberFormatException when it is not written so
    public static @Nullable PartialDate date(@Nullable String iso) {
        if (iso == null) {
            return null;
        }
        var parts = iso.split("-", -1);
        return new PartialDate(
                Integer.valueOf(parts[0]),
                parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                parts.length > 2 ? Integer.valueOf(parts[2]) : null);
    }

    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
