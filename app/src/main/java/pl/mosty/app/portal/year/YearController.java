package pl.mosty.app.portal.year;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;
import pl.mosty.app.page.Page;
import pl.mosty.app.portal.PortalCity;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Visibility;

/// `/lata` and `/2022`.
@Controller
@Access(Permission.PUBLIC)
final class YearController {

    private final PortalCity city;
    private final Activities activities;
    private final YearPages pages;

    YearController(PortalCity city, Activities activities, YearPages pages) {
        this.city = city;
        this.activities = activities;
        this.pages = pages;
    }

    @GetMapping("/lata")
    ModelAndView years() {
        var years = activities.years(city.get(), Visibility.PUBLIC);
        return new ModelAndView("portal/years", Map.of("years", years));
    }

    @GetMapping("/{year:[1-9][0-9]{3}}")
    ModelAndView year(
            Page page,
            @PathVariable int year,
            @RequestParam(name = "rodzaj", defaultValue = "") String kind,
            @RequestParam(name = "kraj", defaultValue = "") String country,
            @RequestParam(name = "partner", defaultValue = "") String partner) {
        var filter = YearFilter.of(kind, country, partner);
        return pages.find(city.get(), year, filter, page)
                .map(it -> new ModelAndView("portal/year", Map.of("year", it)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
