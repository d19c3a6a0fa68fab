package pl.mosty.app.importing.review;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.mosty.app.account.SignedIn;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.review.fact.Facts;
import pl.mosty.app.importing.review.filter.Filter;
import pl.mosty.app.importing.review.view.ReviewViews;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.source.Sources;

/// What a reviewer sees after a decision.
@Component
class Answers {

    private final Sources sources;
    private final ReviewViews views;

    Answers(Sources sources, ReviewViews views) {
        this.sources = sources;
        this.views = views;
    }

    /// Tells what came of it and leads to the next open proposal, or back where it was not done.
    String next(
            SignedIn user,
            Proposal read,
            Outcome outcome,
            Map<String, String> values,
            Page page,
            RedirectAttributes flash) {
        tell(outcome, page, flash);
        var document = sources.find(user.city(), read.document()).orElseThrow();
        var addresses = views.addresses(user.city(), document, Filter.of(values));
        var target =
                outcome instanceof Outcome.Done
                        ? addresses.nextOpen(read).orElse(read.id())
                        : read.id();
        return "redirect:" + addresses.of(document, target);
    }

    static void tell(Outcome outcome, Page page, RedirectAttributes flash) {
        @Nullable String problem =
                switch (outcome) {
                    case Outcome.Done _ -> null;
                    case Outcome.NeedsChoice it ->
                            page.text("review.error.choice", it.name().name());
                    case Outcome.NeedsLook _ -> page.text("review.error.look");
                    case Outcome.NeedsFirst it ->
                            page.text("review.error.first", Facts.title(it.other(), page));
                    case Outcome.Stale it -> Stale.message(it.now(), page, Instant.now());
                    case Outcome.ChangedSince _ -> page.text("review.error.changed-since");
                    case Outcome.InUse _ -> page.text("review.error.in-use");
                    case Outcome.Impossible it ->
                            page.text(
                                    "review.error.impossible",
                                    page.text("review.field." + it.field()));
                };
        if (problem != null) {
            flash.addFlashAttribute("problem", problem);
        }
    }
}
