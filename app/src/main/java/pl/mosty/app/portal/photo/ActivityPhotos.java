package pl.mosty.app.portal.photo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.photo.Photo;
import pl.mosty.app.register.photo.Photos;

/// The photographs of activities that the caller has found to be public.
@Component
public class ActivityPhotos {

    private final Photos photos;

    ActivityPhotos(Photos photos) {
        this.photos = photos;
    }

    public Map<ActivityId, List<Photo>> of(CityId city, List<Activity> activities) {
        if (activities.isEmpty()) {
            return Map.of();
        }
        return photos.listOf(city, activities.stream().map(Activity::id).toList()).stream()
                .collect(
                        Collectors.groupingBy(
                                it -> Objects.requireNonNull(it.details().activity())));
    }
}
