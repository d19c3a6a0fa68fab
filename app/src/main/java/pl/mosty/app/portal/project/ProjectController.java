package pl.mosty.app.portal.project;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;
import pl.mosty.app.page.Page;
import pl.mosty.app.portal.PortalCity;
import pl.mosty.app.portal.Sorting;
import pl.mosty.app.portal.entry.Histories;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.membership.Membership;
import pl.mosty.app.register.membership.Memberships;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.app.register.project.Project;
import pl.mosty.app.register.project.Projects;

/// `/projekty`, `/projekty/use-it` and `/sieci`.
@Controller
@Access(Permission.PUBLIC)
final class ProjectController {

    private final PortalCity city;
    private final Projects projects;
    private final Memberships memberships;
    private final Activities activities;
    private final Photos photos;
    private final Histories histories;

    ProjectController(
            PortalCity city,
            Projects projects,
            Memberships memberships,
            Activities activities,
            Photos photos,
            Histories histories) {
        this.city = city;
        this.projects = projects;
        this.memberships = memberships;
        this.activities = activities;
        this.photos = photos;
        this.histories = histories;
    }

    @GetMapping("/projekty")
    ModelAndView projects(Page page) {
        var list =
                projects.list(city.get()).stream()
                        .sorted(Sorting.by(Project::name, page.language()))
                        .toList();
        return new ModelAndView("portal/projects", Map.of("projects", list));
    }

    @GetMapping("/projekty/{slug}")
    ModelAndView project(@PathVariable String slug) {
        var project =
                projects.find(city.get(), slug)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var list = activities.listOf(city.get(), project.id(), Visibility.PUBLIC);
        return new ModelAndView(
                "portal/project",
                Map.of(
                        "project",
                        project,
                        "photos",
                        photos.listOf(city.get(), project.id()),
                        "history",
                        histories.of(city.get(), list)));
    }

    @GetMapping("/sieci")
    ModelAndView networks(Page page) {
        var list =
                memberships.list(city.get()).stream()
                        .sorted(Sorting.by((Membership it) -> it.network().name(), page.language()))
                        .toList();
        return new ModelAndView("portal/networks", Map.of("memberships", list));
    }
}
