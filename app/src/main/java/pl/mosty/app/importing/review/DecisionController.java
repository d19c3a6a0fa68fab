package pl.mosty.app.importing.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import pl.mosty.app.importing.Decisions;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.importing.matching.Matchers;
import pl.mosty.app.importing.matching.Told;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.ProposalId;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.importing.review.filter.Filter;
import pl.mosty.app.importing.review.form.DraftForm;
import pl.mosty.app.importing.review.form.FormValues;
import pl.mosty.app.importing.review.form.NameChoices;
import pl.mosty.app.importing.review.view.ReviewViews;
import pl.mosty.app.page.FormError;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.source.SourceDocument;
import pl.mosty.app.register.source.Sources;

/// Decisions on one proposal; each leads to the next open one.
@Controller
@Access(Permission.EDITOR)
class DecisionController {

    private static final String PATH = "/office/imports/{document}/{proposal}";

    private final Proposals proposals;
    private final Sources sources;
    private final Decisions decisions;
    private final Matchers matchers;
    private final ReviewViews views;
    private final Answers answers;

    DecisionController(
            Proposals proposals,
            Sources sources,
            Decisions decisions,
            Matchers matchers,
            ReviewViews views,
            Answers answers) {
        this.proposals = proposals;
        this.sources = sources;
        this.decisions = decisions;
        this.matchers = matchers;
        this.views = views;
        this.answers = answers;
    }

    /// The form that corrects a proposal and merges its names.
    @GetMapping(PATH)
    String edit(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable long proposal,
            @RequestParam Map<String, String> values,
            Page page,
            Model model) {
        var read = get(user, proposal);
        return form(user, read, read.draft(), List.of(), values, page, model);
    }

    @PostMapping(PATH)
    String acceptCorrected(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable long proposal,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            Page page,
            Model model,
            RedirectAttributes flash) {
        var read = get(user, proposal);
        var errors = new ArrayList<FormError>();
        var sent = new FormValues(values);
        var corrected = new DraftForm(page).read(read.draft(), sent, errors);
        if (!errors.isEmpty()) {
            return form(user, read, corrected, errors, values, page, model);
        }
        var names = new NameChoices(page, matchers.of(user.city()), Told.NOTHING);
        var outcome =
                decisions.accept(
                        user.city(),
                        read.id(),
                        version,
                        corrected,
                        names.read(read.draft(), sent),
                        new Actor(user.name()));
        if (outcome instanceof Outcome.NeedsChoice needed) {
            var error =
                    new FormError(
                            "means-0", page.text("review.error.choice", needed.name().name()));
            return form(user, read, corrected, List.of(error), values, page, model);
        }
        if (outcome instanceof Outcome.Stale stale) {
            // what was typed stays on the page, to be copied
            var told = Stale.message(stale.now(), page, Instant.now());
            model.addAttribute("problem", told);
            var now = stale.now() == null ? read : stale.now();
            return form(user, now, corrected, List.of(), values, page, model);
        }
        return answers.next(user, read, outcome, values, page, flash);
    }

    @PostMapping(PATH + "/accept")
    String accept(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable long proposal,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            Page page,
            RedirectAttributes flash) {
        var read = get(user, proposal);
        var names = new NameChoices(page, matchers.of(user.city()), Told.NOTHING);
        var outcome =
                decisions.accept(
                        user.city(),
                        read.id(),
                        version,
                        null,
                        names.read(read.draft(), new FormValues(values)),
                        new Actor(user.name()));
        return answers.next(user, read, outcome, values, page, flash);
    }

    @PostMapping(PATH + "/reject")
    String reject(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable long proposal,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            Page page,
            RedirectAttributes flash) {
        var read = get(user, proposal);
        var outcome = decisions.reject(user.city(), read.id(), version, new Actor(user.name()));
        return answers.next(user, read, outcome, values, page, flash);
    }

    @PostMapping(PATH + "/reopen")
    String reopen(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable long proposal,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            Page page,
            RedirectAttributes flash) {
        var read = get(user, proposal);
        var outcome = decisions.reopen(user.city(), read.id(), version, new Actor(user.name()));
        Answers.tell(outcome, page, flash);
        var document = document(user, read);
        var addresses = views.addresses(user.city(), document, Filter.of(values));
        return "redirect:" + addresses.of(document, read.id());
    }

    private String form(
            SignedIn user,
            Proposal read,
            Draft shown,
            List<FormError> errors,
            Map<String, String> values,
            Page page,
            Model model) {
        var document = document(user, read);
        var filter = Filter.of(values);
        model.addAttribute("view", views.one(user.city(), document, read, page));
        model.addAttribute("query", filter.query());
        model.addAttribute("fields", new DraftForm(page).fields(shown));
        model.addAttribute("errors", errors);
        model.addAttribute(
                "back", views.addresses(user.city(), document, filter).of(document, read.id()));
        var span = read.evidence().span();
        model.addAttribute(
                "words", span.of(sources.findText(user.city(), document.id()).orElseThrow()));
        return "review/edit";
    }

    private SourceDocument document(SignedIn user, Proposal proposal) {
        return sources.find(user.city(), proposal.document()).orElseThrow();
    }

    private Proposal get(SignedIn user, long proposal) {
        return proposals
                .find(user.city(), new ProposalId(proposal))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
