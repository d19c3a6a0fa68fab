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
import pl.mosty.app.register.NoSuchRecordException;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Activities.YearCount;
import pl.mosty.app.register.activity.Visibility;

/// The register for the office: a year's activities, and any record with its words and its log.
@Controller
@Access(Permission.EDITOR)
class RegisterController {

    private final Activities activities;
    private final RecordViews records;

    RegisterController(Activities activities, RecordViews records) {
        this.activities = activities;
        this.records = records;
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
            Model model) {
        try {
            var ref = new RecordRef(RecordKind.valueOf(kind.toUpperCase(Locale.ROOT)), id);
            model.addAttribute("view", records.of(user.city(), ref));
            return "register/record";
        } catch (NoSuchRecordException | IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such record", e);
        }
    }
}
