package pl.mosty.app.importing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.importing.review.filter.Filter;
import pl.mosty.app.importing.review.filter.Listed;
import pl.mosty.app.importing.review.filter.ProposalList;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.source.DocumentId;

/// Decides many proposals alike, each in a transaction of its own: what needs a person's look stays
/// as it is, and an interruption leaves none of them half written.
@Service
public class GroupDecisions {

    private final ProposalList list;
    private final Decisions decisions;

    GroupDecisions(ProposalList list, Decisions decisions) {
        this.list = list;
        this.decisions = decisions;
    }

    /// What is done to each of them.
    public enum What {
        ACCEPT,
        REJECT,
        UNDO;

        public static Optional<What> find(String name) {
            return Arrays.stream(values())
                    .filter(it -> it.name().equalsIgnoreCase(name))
                    .findFirst();
        }
    }

    /// @param left how many stay as they were: a name needs a choice, another proposal comes first,
    ///   or somebody else was faster
    public record Result(int done, int left) {}

    /// Those of the filter that it can be done to, in an order in which it can.
    public List<Listed> find(CityId city, DocumentId document, Filter filter, What what) {
        var order = Comparator.comparingInt(Listed::ordinal);
        return list.list(city, document, filter).stream()
                .filter(it -> what == What.UNDO ? it.decidedHere() : it.isOpen())
                .sorted(what == What.UNDO ? order.reversed() : order)
                .toList();
    }

    /// How many of them take a record out of sight when they are accepted.
    public int withdrawals(List<Listed> group) {
        return (int) group.stream().filter(it -> it.change() == Change.WITHDRAW).count();
    }

    public Result carryOut(CityId city, List<Listed> group, What what, Actor actor) {
        int done = 0;
        for (var it : group) {
            var outcome =
                    switch (what) {
                        case ACCEPT -> decisions.acceptUnseen(city, it.id(), it.version(), actor);
                        case REJECT -> decisions.reject(city, it.id(), it.version(), actor);
                        case UNDO -> decisions.reopen(city, it.id(), it.version(), actor);
                    };
            done += outcome instanceof Outcome.Done ? 1 : 0;
        }
        return new Result(done, group.size() - done);
    }
}
