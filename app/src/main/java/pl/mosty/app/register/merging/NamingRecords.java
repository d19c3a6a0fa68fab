package pl.mosty.app.register.merging;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.PostId;
import pl.mosty.app.register.photo.Photo;
import pl.mosty.app.register.photo.Photos;

/// The activities and photos that name a record, in a field or in their words.
@Component
class NamingRecords {

    private final Activities activities;
    private final Photos photos;

    NamingRecords(Activities activities, Photos photos) {
        this.activities = activities;
        this.photos = photos;
    }

    void substitute(CityId city, Substitution substitution, Actor actor) {
        for (var it : activities(city, substitution)) {
            var changed = substitution.in(it.details());
            activities.change(city, it.id(), it.version(), changed, actor);
        }
        for (var it : photos(city, substitution)) {
            var changed = substitution.in(it.details());
            photos.change(city, it.id(), it.version(), changed, actor);
        }
    }

    private List<Activity> activities(CityId city, Substitution substitution) {
        long id = substitution.from().id();
        return switch (substitution.from().kind()) {
            case PERSON -> activities.listNaming(city, new PersonId(id));
            case PARTNER -> activities.listNaming(city, new PartnerId(id));
            case POST -> activities.listNaming(city, new PostId(id));
            default -> List.of();
        };
    }

    private List<Photo> photos(CityId city, Substitution substitution) {
        long id = substitution.from().id();
        return switch (substitution.from().kind()) {
            case PERSON -> photos.listNaming(city, new PersonId(id));
            case PARTNER -> photos.listNaming(city, new PartnerId(id));
            case POST -> photos.listNaming(city, new PostId(id));
            default -> List.of();
        };
    }
}
