package pl.mosty.app.portal.country;

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
import pl.mosty.app.portal.partner.PartnerRow;
import pl.mosty.app.portal.partner.PartnerRows;
import pl.mosty.app.portal.person.PublicPeople;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Case;

/// `/kraje` and `/kraje/DK`.
@Controller
@Access(Permission.PUBLIC)
final class CountryController {

    private final PortalCity city;
    private final CountryRows rows;
    private final PartnerRows partners;
    private final PublicPeople people;
    private final Activities activities;
    private final Histories histories;

    CountryController(
            PortalCity city,
            CountryRows rows,
            PartnerRows partners,
            PublicPeople people,
            Activities activities,
            Histories histories) {
        this.city = city;
        this.rows = rows;
        this.partners = partners;
        this.people = people;
        this.activities = activities;
        this.histories = histories;
    }

    @GetMapping("/kraje")
    ModelAndView countries(Page page) {
        var countries =
                rows.list(city.get()).stream()
                        .sorted(
                                Sorting.by(
                                        (CountryRow it) -> page.country(it.code()),
                                        page.language()))
                        .toList();
        return new ModelAndView("portal/countries", Map.of("countries", countries));
    }

    @GetMapping("/kraje/{code:[A-Z]{2}|[A-Z]{4}}")
    ModelAndView country(Page page, @PathVariable String code) {
        var known = rows.list(city.get()).stream().anyMatch(it -> it.code().equals(code));
        var country =
                Countries.findEver(code)
                        .filter(_ -> known)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var here =
                partners.list(city.get()).stream()
                        .filter(it -> code.equals(it.country()))
                        .sorted(Sorting.by(PartnerRow::name, page.language()))
                        .toList();
        return new ModelAndView(
                "portal/country",
                Map.of(
                        "country",
                        new CountryPage(
                                code,
                                country.officialName().in(Case.NOMINATIVE),
                                here,
                                people.representing(city.get(), code),
                                histories.of(
                                        city.get(),
                                        activities.listIn(city.get(), code, Visibility.PUBLIC)))));
    }
}
