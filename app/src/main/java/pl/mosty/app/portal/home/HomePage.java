package pl.mosty.app.portal.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.portal.entry.Entry;
import pl.mosty.app.portal.entry.History;
import pl.mosty.app.portal.partner.PartnerRow;
import pl.mosty.app.register.activity.Activities.YearCount;
import pl.mosty.app.register.photo.Photo;

/// Everything that the home page shows.
///
/// @param years newest first
/// @param newest the newest entries
/// @param featured an entry with a picture, told at large, or null
/// @param partners those with an agreement in force
public record HomePage(
        List<YearCount> years,
        int countries,
        int people,
        List<PartnerRow> partners,
        List<Entry> newest,
        History history,
        @Nullable Featured featured) {

    /// An entry and its picture.
    public record Featured(Entry entry, Photo photo) {}

    public HomePage {
        years = List.copyOf(years);
        partners = List.copyOf(partners);
        newest = List.copyOf(newest);
    }

    public int activities() {
        return years.stream().mapToInt(YearCount::activities).sum();
    }
}
