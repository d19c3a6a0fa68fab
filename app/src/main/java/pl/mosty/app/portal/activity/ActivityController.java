package pl.mosty.app.portal.activity;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;
import pl.mosty.app.page.Page;
import pl.mosty.app.portal.PortalCity;
import pl.mosty.app.portal.entry.Entries;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.photo.Photos;

/// `/wydarzenia/17-dni-kultury`: the number decides; other words after it lead to the right ones.
@Controller
@Access(Permission.PUBLIC)
final class ActivityController {

    private final PortalCity city;
    private final Activities activities;
    private final Entries entries;
    private final Photos photos;
    private final Excerpts excerpts;

    ActivityController(
            PortalCity city,
            Activities activities,
            Entries entries,
            Photos photos,
            Excerpts excerpts) {
        this.city = city;
        this.activities = activities;
        this.entries = entries;
        this.photos = photos;
        this.excerpts = excerpts;
    }

    @GetMapping("/wydarzenia/{id:[0-9]{1,18}}{words:(?:-.*)?}")
    ModelAndView activity(Page page, @PathVariable long id) {
        var activity =
                activities
                        .find(city.get(), new ActivityId(id), Visibility.PUBLIC)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var entry = entries.of(city.get(), activity);
        if (!entry.path().equals(page.path())) {
            var right = new RedirectView(entry.path());
            right.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return new ModelAndView(right);
        }
        var record = new RecordRef(RecordKind.ACTIVITY, id);
        return new ModelAndView(
                "portal/activity",
                Map.of(
                        "activity",
                        new ActivityPage(
                                entry,
                                photos.listOf(city.get(), activity.id()),
                                excerpts.list(city.get(), record))));
    }
}
