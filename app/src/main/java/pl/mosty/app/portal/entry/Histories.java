package pl.mosty.app.portal.entry;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.portal.photo.ActivityPhotos;
import pl.mosty.app.register.activity.Activity;

/// Tells a list of activities as a history.
@Component
public class Histories {

    private final Entries entries;
    private final ActivityPhotos photos;

    Histories(Entries entries, ActivityPhotos photos) {
        this.entries = entries;
        this.photos = photos;
    }

    public History of(CityId city, List<Activity> activities) {
        return History.of(entries.of(city, activities), photos.of(city, activities));
    }
}
