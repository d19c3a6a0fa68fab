package pl.mosty.app.portal.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;
import pl.mosty.app.page.Page;
import pl.mosty.app.portal.PortalCity;
import pl.mosty.app.portal.Sorting;
import pl.mosty.app.portal.country.CountryRows;
import pl.mosty.app.portal.entry.Entry;
import pl.mosty.app.portal.entry.Histories;
import pl.mosty.app.portal.entry.History;
import pl.mosty.app.portal.partner.PartnerRow;
import pl.mosty.app.portal.partner.PartnerRows;
import pl.mosty.app.portal.person.PublicPeople;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Visibility;

/// `/`.
@Controller
@Access(Permission.PUBLIC)
final class HomeController {

    private static final int NEWEST = 6;

    private final PortalCity city;
    private final Activities activities;
    private final Histories histories;
    private final PartnerRows partners;
    private final CountryRows countries;
    private final PublicPeople people;

    HomeController(
            PortalCity city,
            Activities activities,
            Histories histories,
            PartnerRows partners,
            CountryRows countries,
            PublicPeople people) {
        this.city = city;
        this.activities = activities;
        this.histories = histories;
        this.partners = partners;
        this.countries = countries;
        this.people = people;
    }

    @GetMapping("/")
    ModelAndView home(Page page) {
        var id = city.get();
        var years = activities.years(id, Visibility.PUBLIC);
        var history =
                histories.of(
                        id,
                        years.isEmpty()
                                ? List.of()
                                : activities.list(id, years.getFirst().year(), Visibility.PUBLIC));
        var newest = newestFirst(history);
        var featured = featured(history, newest);
        return new ModelAndView(
                "portal/home",
                Map.of(
                        "home",
                        new HomePage(
                                years,
                                countries.list(id).size(),
                                people.list(id).size(),
                                partners.list(id).stream()
                                        .filter(it -> it.agreed() && !it.ended())
                                        .sorted(Sorting.by(PartnerRow::name, page.language()))
                                        .toList(),
                                newest.stream()
                                        .filter(it ->
                                                featured == null || !it.equals(featured.entry()))
                                        .limit(NEWEST)
                                        .toList(),
                                history,
                                featured)));
    }

    private static List<Entry> newestFirst(History history) {
        return history.years().stream()
                .flatMap(it -> it.entries().stream())
                .sorted(
                        Comparator.comparing(
                                        (Entry it) -> {
                                            var date = it.activity().date();
                                            return date == null ? "" : date.start().toString();
                                        })
                                .reversed())
                .toList();
    }

    /// The newest entry that has a picture file.
    private static HomePage.@Nullable Featured featured(History history, List<Entry> newest) {
        return newest.stream()
                .flatMap(entry ->
                        history.photosOf(entry).stream()
                                .filter(it -> it.file() != null)
                                .map(it -> new HomePage.Featured(entry, it)))
                .findFirst()
                .orElse(null);
    }
}
