package pl.mosty.app.importing.review;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;
import pl.mosty.app.account.SignedIn;
import pl.mosty.app.importing.GroupDecisions;
import pl.mosty.app.importing.GroupDecisions.What;
import pl.mosty.app.importing.review.filter.Filter;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.app.register.source.SourceDocument;
import pl.mosty.app.register.source.Sources;

/// One decision on all proposals that a filter shows, after a page that says how many they are.
@Controller
@Access(Permission.EDITOR)
class GroupController {

    private static final String PATH = "/office/imports/{document}/group";

    private final Sources sources;
    private final GroupDecisions groups;

    GroupController(Sources sources, GroupDecisions groups) {
        this.sources = sources;
        this.groups = groups;
    }

    @GetMapping(PATH)
    String confirm(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable long document,
            @RequestParam(name = "do") String what,
            @RequestParam Map<String, String> parameters,
            Model model) {
        return confirm(user, get(user, document), what(what), Filter.of(parameters), false, model);
    }

    /// @param count how many the person was told; when it is another number by now, it is told anew
    @PostMapping(PATH)
    String carryOut(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable long document,
            @RequestParam(name = "do") String what,
            @RequestParam int count,
            @RequestParam Map<String, String> parameters,
            Page page,
            Model model,
            RedirectAttributes flash) {
        var source = get(user, document);
        var filter = Filter.of(parameters);
        var group = groups.find(user.city(), source.id(), filter, what(what));
        if (group.size() != count) {
            return confirm(user, source, what(what), filter, true, model);
        }
        var result = groups.carryOut(user.city(), group, what(what), new Actor(user.name()));
        flash.addFlashAttribute(
                "done", page.count("review.group.done." + what(what), result.done()));
        if (result.left() > 0) {
            flash.addFlashAttribute(
                    "problem", page.count("review.group.left." + what(what), result.left()));
        }
        return "redirect:/office/imports/" + document + filter.query();
    }

    private String confirm(
            SignedIn user,
            SourceDocument source,
            What what,
            Filter filter,
            boolean changed,
            Model model) {
        var group = groups.find(user.city(), source.id(), filter, what);
        model.addAttribute("document", source);
        model.addAttribute("what", what);
        model.addAttribute("count", group.size());
        model.addAttribute("withdrawals", groups.withdrawals(group));
        model.addAttribute("query", filter.query());
        model.addAttribute("changed", changed);
        return "review/group";
    }

    private static What what(String name) {
        return What.find(name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private SourceDocument get(SignedIn user, long document) {
        return sources.find(user.city(), new DocumentId(document))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
