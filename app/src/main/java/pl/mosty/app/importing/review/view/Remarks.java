package pl.mosty.app.importing.review.view;

import java.util.List;
import java.util.Optional;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.matching.Matcher;
import pl.mosty.app.importing.naming.Holders;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.person.PostTitle;
import pl.mosty.app.register.person.Tenure;

/// What in a proposal contradicts the register, in words.
record Remarks(Holders holders, Matcher known, Page page) {

    List<String> of(Proposal proposal) {
        return proposal.isOpen()
                        && proposal.change() != Change.WITHDRAW
                        && proposal.draft() instanceof ActivityDraft draft
                ? holders.others(draft, known).stream().map(this::words).distinct().toList()
                : List.of();
    }

    private String words(Tenure other) {
        var from = Optional.ofNullable(other.since()).orElse(other.firstSeen());
        var to = Optional.ofNullable(other.until()).orElse(other.lastSeen());
        return page.text(
                "review.remark.holder",
                other.person().name(),
                PostTitle.of(other.post()),
                from == null ? "…" : page.date(from),
                to == null ? "…" : page.date(to));
    }
}
