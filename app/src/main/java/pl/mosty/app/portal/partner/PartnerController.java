package pl.mosty.app.portal.partner;

import java.util.Map;
import java.util.Optional;
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
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.merging.MergedRecords;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.app.register.partner.Partners;

/// `/partnerzy` and `/partnerzy/brno`.
@Controller
@Access(Permission.PUBLIC)
final class PartnerController {

    private final PortalCity city;
    private final PartnerRows rows;
    private final PartnerPages pages;
    private final Partners partners;
    private final MergedRecords merged;

    PartnerController(
            PortalCity city,
            PartnerRows rows,
            PartnerPages pages,
            Partners partners,
            MergedRecords merged) {
        this.city = city;
        this.rows = rows;
        this.pages = pages;
        this.partners = partners;
        this.merged = merged;
    }

    @GetMapping("/partnerzy")
    ModelAndView partners(Page page) {
        var partners =
                rows.list(city.get()).stream()
                        .filter(it -> it.kind() != PartnerKind.NETWORK)
                        .sorted(Sorting.by(PartnerRow::name, page.language()))
                        .toList();
        return new ModelAndView(
                "portal/partners",
                Map.of(
                        "agreed",
                        partners.stream().filter(PartnerRow::agreed).toList(),
                        "others",
                        partners.stream().filter(it -> !it.agreed()).toList()));
    }

    @GetMapping("/partnerzy/{slug}")
    ModelAndView partner(@PathVariable String slug) {
        return pages.find(city.get(), slug)
                .map(it -> new ModelAndView("portal/partner", Map.of("partner", it)))
                .or(() -> merged(slug))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The partner that the one of that address turned out to be, for good.
    private Optional<ModelAndView> merged(String slug) {
        return merged.find(city.get(), RecordKind.PARTNER, slug)
                .flatMap(it -> partners.find(city.get(), new PartnerId(it.id())))
                .map(it -> {
                    var view = new RedirectView("/partnerzy/" + it.slug());
                    view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
                    return new ModelAndView(view);
                });
    }
}
