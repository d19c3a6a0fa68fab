package pl.mosty.app.register.browse;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;
import pl.mosty.app.account.SignedIn;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.NoSuchRecordException;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Activities.YearCount;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.merging.MergedRecords;

/// The register for the office: a year's activities, and any record with its words and its log.
@Controller
@Access(Permission.EDITOR)
class RegisterController {

    private final Activities activities;
    private final RecordViews records;
    private final MergedRecords merged;

    RegisterController(Activities activities, RecordViews records, MergedRecords merged) {
        this.activities = activities;
        this.records = records;
        this.merged = merged;
    }

    /// @param year the newest one when it is not asked for
    @GetMapping("/office/register")
    String year(
            @AuthenticationPrincipal SignedIn user,
            @RequestParam Optional<Integer> year,
            Model model) {
        var years = activities.years(user.city(), Visibility.OFFICE);
        int shown = year.orElse(years.stream().findFirst().map(YearCount::year).orElse(0));
        model.addAttribute("years", years);
        model.addAttribute("year", shown);
        model.addAttribute("activities", activities.list(user.city(), shown, Visibility.OFFICE));
        return "register/year";
    }

    @GetMapping("/office/register/{kind}/{id}")
    String record(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable String kind,
            @PathVariable long id,
            Page page,
            Model model) {
        var ref = new RecordRef(kind(kind), id);
        try {
            model.addAttribute("view", records.of(user.city(), ref, page));
            return "register/record";
        } catch (NoSuchRecordException e) {
            return merged.find(user.city(), ref)
                    .map(it -> "redirect:" + NameLines.address(it.kind(), it.id()))
                    .orElseThrow(() ->
                            new ResponseStatusException(HttpStatus.NOT_FOUND, "no record", e));
        }
    }

    private static RecordKind kind(String name) {
        try {
            return RecordKind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such kind", e);
        }
    }
}
