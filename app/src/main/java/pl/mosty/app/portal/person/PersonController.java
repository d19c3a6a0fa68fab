package pl.mosty.app.portal.person;

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

/// `/osoby`, `/osoby/ole-toft` and `/stanowiska/ambasador-danii`.
@Controller
@Access(Permission.PUBLIC)
final class PersonController {

    private final PortalCity city;
    private final PublicPeople people;
    private final Activities activities;
    private final Histories histories;

    PersonController(
            PortalCity city, PublicPeople people, Activities activities, Histories histories) {
        this.city = city;
        this.people = people;
        this.activities = activities;
        this.histories = histories;
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
        var row =
                people.list(city.get()).stream()
                        .filter(it -> it.person().slug().equals(slug))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var list = activities.listOf(city.get(), row.person().id(), Visibility.PUBLIC);
        return new ModelAndView(
                "portal/person", Map.of("person", row, "history", histories.of(city.get(), list)));
    }

    @GetMapping("/stanowiska/{slug}")
    ModelAndView post(@PathVariable String slug) {
        var holders =
                people.holders(city.get(), it -> it.slug().equals(slug)).stream()
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var list = activities.listOf(city.get(), holders.post().id(), Visibility.PUBLIC);
        return new ModelAndView(
                "portal/post",
                Map.of("holders", holders, "history", histories.of(city.get(), list)));
    }
}
