package pl.mosty.app.importing.review;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;
import pl.mosty.app.account.SignedIn;
import pl.mosty.app.importing.Decisions;
import pl.mosty.app.importing.matching.Matchers;
import pl.mosty.app.importing.matching.Told;
import pl.mosty.app.importing.proposal.ProposalId;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.importing.review.form.FormValues;
import pl.mosty.app.importing.review.form.NameChoices;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.audit.Actor;

/// Makes one activity of two proposals that tell the same visit.
@Controller
@Access(Permission.EDITOR)
class JoinController {

    private final Proposals proposals;
    private final Decisions decisions;
    private final Matchers matchers;
    private final Answers answers;

    JoinController(Proposals proposals, Decisions decisions, Matchers matchers, Answers answers) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.matchers = matchers;
        this.answers = answers;
    }

    /// @param with the proposal that tells the same
    @PostMapping("/office/imports/{document}/{proposal}/join/{with}")
    String join(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable long proposal,
            @PathVariable long with,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            Page page,
            RedirectAttributes flash) {
        var read =
                proposals
                        .find(user.city(), new ProposalId(proposal))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var names = new NameChoices(page, matchers.of(user.city()), Told.NOTHING);
        var outcome =
                decisions.join(
                        user.city(),
                        read.id(),
                        version,
                        new ProposalId(with),
                        names.read(read.draft(), new FormValues(values)),
                        new Actor(user.name()));
        return answers.next(user, read, outcome, values, page, flash);
    }
}
