package pl.mosty.app.portal.year;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.portal.entry.Entry;

/// A month's entries by day.
///
/// @param number 1 to 12, or null for entries whose month is not known
public record Month(@Nullable Integer number, List<Entry> entries) {

    public Month {
        entries = List.copyOf(entries);
    }

    /// The id of its part of the page.
    public String anchor() {
        return number == null ? "bez-daty" : "m" + number;
    }
}
