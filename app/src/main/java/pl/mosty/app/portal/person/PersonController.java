package pl.mosty.app.portal.person;

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
import pl.mosty.app.portal.Sorting;
import pl.mosty.app.portal.entry.Histories;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.merging.MergedRecords;

/// `/osoby`, `/osoby/ole-toft` and `/stanowiska/ambasador-danii`.
@Controller
@Access(Permission.PUBLIC)
final class PersonController {

    private final PortalCity city;
    private final PublicPeople people;
    private final Activities activities;
    private final Histories histories;
    private final MergedRecords merged;

    PersonController(
            PortalCity city,
            PublicPeople people,
            Activities activities,
            Histories histories,
            MergedRecords merged) {
        this.city = city;
        this.people = people;
        this.activities = activities;
        this.histories = histories;
        this.merged = merged;
    }

    @GetMapping("/osoby")
    ModelAndView people(Page page) {
        var rows =
                people.list(city.get()).stream()
                        .sorted(
                                Sorting.by(
                                        (PersonRow it) -> Sorting.surnameFirst(it.person().name()),
                                        page.language()))
                        .toList();
        return new ModelAndView("portal/people", Map.of("people", rows));
    }

    @GetMapping("/osoby/{slug}")
    ModelAndView person(@PathVariable String slug) {
        var all = people.list(city.get());
        var found = all.stream().filter(it -> it.person().slug().equals(slug)).findFirst();
        if (found.isEmpty()) {
            return merged.find(city.get(), RecordKind.PERSON, slug)
                    .flatMap(it ->
                            all.stream()
                                    .filter(row -> row.person().id().value() == it.id())
                                    .findFirst())
                    .map(it -> moved("/osoby/" + it.person().slug()))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
        var row = found.get();
        var list = activities.listOf(city.get(), row.person().id(), Visibility.PUBLIC);
        return new ModelAndView(
                "portal/person", Map.of("person", row, "history", histories.of(city.get(), list)));
    }

    /// For good: two records turned out to be one.
    private static ModelAndView moved(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(view);
    }

    @GetMapping("/stanowiska/{slug}")
    ModelAndView post(@PathVariable String slug) {
        var found = people.holders(city.get(), it -> it.slug().equals(slug)).stream().findFirst();
        if (found.isEmpty()) {
            return merged.find(city.get(), RecordKind.POST, slug)
                    .flatMap(gone ->
                            people.holders(city.get(), it -> it.id().value() == gone.id()).stream()
                                    .findFirst())
                    .map(it -> moved("/stanowiska/" + it.post().slug()))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
        var holders = found.get();
        var list = activities.listOf(city.get(), holders.post().id(), Visibility.PUBLIC);
        return new ModelAndView(
                "portal/post",
                Map.of("holders", holders, "history", histories.of(city.get(), list)));
    }
}
