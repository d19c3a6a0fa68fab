package pl.mosty.intake.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place of a table, read when it is first asked for.
final class PlaceEntry {

    /// The country, the kind and their spaces, with which a line begins: `DE C `.
    static final int HEAD = 5;

    private static final int KIND = 3;

    private final String table;
    private final int line;
    private final int start;
    private final int end;
    private final int namesEnd;
    private volatile @Nullable Place place;

    /// @param line where the table's line begins
    /// @param start where the entry does: names parted by `=`, and behind a `~` the adjective
    PlaceEntry(String table, int line, int start, int end) {
        this.table = table;
        this.line = line;
        this.start = start;
        this.end = end;
        int adjective = table.indexOf('~', start, end);
        this.namesEnd = adjective < 0 ? end : adjective;
    }

    PlaceEntry(Place place) {
        this("", 0, 0, 0);
        this.place = place;
    }

    Place place() {
        var read = place;
        if (read == null) {
            var names = List.of(table.substring(start, namesEnd).split("=", -1));
            var country = table.substring(line, line + 2);
            read = new Place(names.getFirst(), names, country, kind(), adjective());
            place = read;
        }
        return read;
    }

    @Nullable String adjective() {
        var read = place;
        if (read != null) {
            return read.adjective();
        }
        return namesEnd == end ? null : table.substring(namesEnd + 1, end);
    }

    /// Where the names end in the table.
    int namesEnd() {
        return namesEnd;
    }

    private Place.Kind kind() {
        return switch (table.charAt(line + KIND)) {
            case 'C' -> Place.Kind.CITY;
            case 'R' -> Place.Kind.REGION;
            default -> Place.Kind.COUNTY;
        };
    }
}
