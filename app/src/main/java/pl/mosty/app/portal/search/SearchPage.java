package pl.mosty.app.portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of what was found.
///
/// @param query as typed
/// @param found how many, counted up to a limit
/// @param more whether there are more than were counted
/// @param first the place of the first hit of this page, from 1
/// @param newer the page before, or null
/// @param older the page after, or null
public record SearchPage(
        String query,
        List<Hit> hits,
        int found,
        boolean more,
        int first,
        @Nullable String newer,
        @Nullable String older) {

    public SearchPage {
        hits = List.copyOf(hits);
    }

    public boolean asked() {
        return !query.isEmpty();
    }
}
