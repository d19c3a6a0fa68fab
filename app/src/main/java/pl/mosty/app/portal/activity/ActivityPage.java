package pl.mosty.app.portal.activity;

import java.util.List;
import pl.mosty.app.portal.entry.Entry;
import pl.mosty.app.register.photo.Photo;

/// Everything that an activity's page shows.
public record ActivityPage(Entry entry, List<Photo> photos, List<Excerpt> excerpts) {

    public ActivityPage {
        photos = List.copyOf(photos);
        excerpts = List.copyOf(excerpts);
    }
}
