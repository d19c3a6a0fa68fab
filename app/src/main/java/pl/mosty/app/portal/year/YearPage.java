package pl.mosty.app.portal.year;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.portal.entry.Entry;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.photo.Photo;

/// Everything that a year's page shows.
///
/// @param months those that hold an entry after filtering, in their order, the unknown one last
/// @param perMonth how many entries each of the twelve months has before filtering
/// @param total entries before filtering
/// @param kinds names of kinds that the year has, to their words
/// @param countries codes to names, in the reader's order
/// @param partners slugs to names, in the reader's order
/// @param previous the neighbouring year that has entries, or null
/// @param next the other one, or null
public record YearPage(
        int year,
        YearFilter filter,
        List<Month> months,
        List<Integer> perMonth,
        int total,
        Map<String, String> kinds,
        Map<String, String> countries,
        Map<String, String> partners,
        Map<ActivityId, List<Photo>> photos,
        @Nullable Integer previous,
        @Nullable Integer next) {

    public int shown() {
        return months.stream().mapToInt(it -> it.entries().size()).sum();
    }

    public List<Photo> photosOf(Entry entry) {
        return photos.getOrDefault(entry.activity().id(), List.of());
    }
}
