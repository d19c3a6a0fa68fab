package pl.mosty.app.portal.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;
import pl.mosty.app.portal.PortalCity;

/// `/szukaj?q=ambasador&strona=2`.
@Controller
@Access(Permission.PUBLIC)
final class SearchController {

    private static final int PAGE = 20;

    private final PortalCity city;
    private final Search search;

    SearchController(PortalCity city, Search search) {
        this.city = city;
        this.search = search;
    }

    @GetMapping("/szukaj")
    ModelAndView search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "strona", defaultValue = "1") String page) {
        var query = SearchQuery.of(q);
        var hits = query.isEmpty() ? List.<Hit>of() : search.find(city.get(), query);
        var found = Math.min(hits.size(), Search.MOST);
        int last = Math.max(1, (found + PAGE - 1) / PAGE);
        int number = Math.clamp(number(page), 1, last);
        int from = (number - 1) * PAGE;
        return new ModelAndView(
                "portal/search",
                Map.of(
                        "results",
                        new SearchPage(
                                query.text(),
                                hits.subList(from, Math.min(from + PAGE, found)),
                                found,
                                hits.size() > Search.MOST,
                                from + 1,
                                number > 1 ? address(query.text(), number - 1) : null,
                                number < last ? address(query.text(), number + 1) : null)));
    }

    /// Anything but a page's number is the first page.
    private static int number(String page) {
        return page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1;
    }

    private static @Nullable String address(String query, int page) {
        return UriComponentsBuilder.fromPath("/szukaj")
                .queryParam("q", "{q}")
                .queryParam("strona", page)
                .encode()
                .buildAndExpand(query)
                .toUriString();
    }
}
