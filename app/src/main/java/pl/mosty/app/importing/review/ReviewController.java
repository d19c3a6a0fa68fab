package pl.mosty.app.importing.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import pl.mosty.app.importing.Decisions;
import pl.mosty.app.importing.proposal.ProposalId;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.importing.review.filter.Filter;
import pl.mosty.app.importing.review.view.ReviewViews;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.app.register.source.SourceDocument;
import pl.mosty.app.register.source.Sources;

/// The review of one document.
@Controller
@Access(Permission.EDITOR)
class ReviewController {

    private final Sources sources;
    private final Proposals proposals;
    private final Decisions decisions;
    private final Activities activities;
    private final ReviewViews views;

    ReviewController(
            Sources sources,
            Proposals proposals,
            Decisions decisions,
            Activities activities,
            ReviewViews views) {
        this.sources = sources;
        this.proposals = proposals;
        this.decisions = decisions;
        this.activities = activities;
        this.views = views;
    }

    @GetMapping("/office")
    String office() {
        return "redirect:/office/imports";
    }

    /// @param at a proposal: leads to the page that shows it
    @GetMapping("/office/imports/{document}")
    String review(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable long document,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @RequestParam(name = "at", required = false) @Nullable Long at,
            @RequestParam Map<String, String> parameters,
            Page page,
            Model model) {
        var source = get(user, document);
        var filter = Filter.of(parameters);
        if (at != null) {
            return "redirect:"
                    + views.addresses(user.city(), source, filter).of(source, new ProposalId(at));
        }
        model.addAttribute("review", views.of(user.city(), source, filter, number, page));
        return "review/review";
    }

    /// From a record back to its words.
    @GetMapping("/office/imports/{document}/words/{start}")
    String words(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable long document,
            @PathVariable int start) {
        var source = get(user, document);
        return proposals.list(user.city(), source.id()).stream()
                .filter(it -> it.evidence().span().start() == start && it.record() != null)
                .findFirst()
                .map(it -> views.addresses(user.city(), source, Filter.ALL).of(source, it.id()))
                .map(address -> "redirect:" + address)
                .map(address -> address.replace("#p-", "#w-"))
                .orElse("redirect:/office/imports/" + document);
    }

    @PostMapping("/office/imports/{document}/certain")
    String acceptCertain(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable long document,
            Page page,
            RedirectAttributes flash) {
        var source = get(user, document);
        int accepted = decisions.acceptCertain(user.city(), source.id(), new Actor(user.name()));
        flash.addFlashAttribute("done", page.count("review.certain.done", accepted));
        return "redirect:/office/imports/" + document;
    }

    @PostMapping("/office/imports/{document}/publish")
    @Access(Permission.HEAD)
    String publish(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable long document,
            Page page,
            RedirectAttributes flash) {
        var source = get(user, document);
        int published = activities.publish(user.city(), source.year(), new Actor(user.name()));
        flash.addFlashAttribute("done", page.count("review.published", published));
        return "redirect:/office/imports/" + document;
    }

    private SourceDocument get(SignedIn user, long document) {
        return sources.find(user.city(), new DocumentId(document))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
