package pl.mosty.app.importing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.acceptance.Acceptance;
import pl.mosty.app.importing.acceptance.Joining;
import pl.mosty.app.importing.decision.Choices;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.decision.Refusal;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.importing.naming.HolderReader;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.ProposalId;
import pl.mosty.app.importing.proposal.ProposalState;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.importing.undoing.Undoing;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Operation;
import pl.mosty.app.register.audit.Operations;
import pl.mosty.app.register.source.Assertions;
import pl.mosty.app.register.source.DocumentId;

/// Decides proposals, one transaction each: the record, its log, what it rests on and the
/// proposal's state are written together or not at all.
@Service
public class Decisions {

    private final Proposals proposals;
    private final Assertions assertions;
    private final Acceptance acceptance;
    private final Joining joining;
    private final HolderReader holders;
    private final Undoing undoing;
    private final Operations operations;
    private final DecisionTransaction transaction;

    Decisions(
            Proposals proposals,
            Assertions assertions,
            Acceptance acceptance,
            Joining joining,
            HolderReader holders,
            Undoing undoing,
            Operations operations,
            DecisionTransaction transaction) {
        this.proposals = proposals;
        this.assertions = assertions;
        this.acceptance = acceptance;
        this.joining = joining;
        this.holders = holders;
        this.undoing = undoing;
        this.operations = operations;
        this.transaction = transaction;
    }

    /// @param version of the proposal as it was shown
    /// @param corrected what the person made of the draft, or null to accept it as it is
    public Outcome accept(
            CityId city,
            ProposalId id,
            int version,
            @Nullable Draft corrected,
            Choices choices,
            Actor actor) {
        return transaction.decide(
                city,
                id,
                version,
                choices,
                actor,
                decision -> {
                    open(decision.proposal());
                    var operation = operations.begin(city, Operation.Kind.DECISION, null, actor);
                    accept(decision.in(operation), corrected);
                });
    }

    /// Accepts what nobody has looked at; what contradicts the register waits for a look.
    public Outcome acceptUnseen(CityId city, ProposalId id, int version, Actor actor) {
        return transaction.decide(
                city,
                id,
                version,
                Choices.NONE,
                actor,
                decision -> {
                    open(decision.proposal());
                    if (decision.proposal().draft() instanceof ActivityDraft draft
                            && !holders.of(city, draft).others(draft, decision.known()).isEmpty()) {
                        throw new Refusal(new Outcome.NeedsLook());
                    }
                    var operation = operations.begin(city, Operation.Kind.DECISION, null, actor);
                    accept(decision.in(operation), null);
                });
    }

    /// Accepts that the proposal tells the same as another one of its document, whose record gains
    /// what it tells besides.
    public Outcome join(
            CityId city,
            ProposalId id,
            int version,
            ProposalId with,
            Choices choices,
            Actor actor) {
        return transaction.decide(
                city,
                id,
                version,
                choices,
                actor,
                decision -> {
                    open(decision.proposal());
                    var operation = operations.begin(city, Operation.Kind.DECISION, null, actor);
                    var other = proposals.find(city, with).orElseThrow();
                    var joined = joining.join(decision.in(operation), other);
                    accepted(decision.in(operation), decision.proposal().draft(), joined);
                });
    }

    public Outcome reject(CityId city, ProposalId id, int version, Actor actor) {
        return transaction.decide(
                city,
                id,
                version,
                Choices.NONE,
                actor,
                decision -> {
                    open(decision.proposal());
                    var read = decision.proposal();
                    move(decision, ProposalState.REJECTED, read.corrected(), read.record());
                });
    }

    /// Takes a decision back, so that the proposal waits again.
    public Outcome reopen(CityId city, ProposalId id, int version, Actor actor) {
        return transaction.decide(
                city,
                id,
                version,
                Choices.NONE,
                actor,
                decision -> {
                    var read = decision.proposal();
                    boolean accepted = read.state() == ProposalState.ACCEPTED;
                    if (!accepted && read.state() != ProposalState.REJECTED) {
                        throw new Refusal(new Outcome.Stale(null));
                    }
                    if (accepted) {
                        undoing.undo(decision);
                    }
                    boolean made = accepted && read.change() == Change.ADD;
                    var record = made ? null : read.record();
                    if (!proposals.decide(
                            city, read, ProposalState.OPEN, read.corrected(), record, null)) {
                        throw new Refusal(new Outcome.Stale(null));
                    }
                });
    }

    /// Accepts what is marked certain and leaves what needs a person's look: names that are merely
    /// like known ones, mends, withdrawals. Each proposal is a transaction of its own, so what was
    /// accepted before an interruption stays accepted.
    ///
    /// @return how many were accepted
    public int acceptCertain(CityId city, DocumentId document, Actor actor) {
        int accepted = 0;
        for (var proposal : proposals.list(city, document)) {
            boolean certain =
                    proposal.isOpen()
                            && proposal.change() != Change.WITHDRAW
                            && proposal.evidence().certain();
            if (certain
                    && acceptUnseen(city, proposal.id(), proposal.version(), actor)
                            instanceof Outcome.Done) {
                accepted++;
            }
        }
        return accepted;
    }

    private void accept(Decision decision, @Nullable Draft corrected) {
        var proposal = decision.proposal();
        var draft = corrected == null ? proposal.draft() : corrected;
        accepted(decision, draft, acceptance.accept(decision, draft).orElse(null));
    }

    private void accepted(Decision decision, Draft draft, @Nullable RecordRef written) {
        var proposal = decision.proposal();
        var kept = draft.equals(proposal.read()) ? null : draft;
        move(decision, ProposalState.ACCEPTED, kept, written);
        if (written != null && proposal.change() != Change.WITHDRAW) {
            assertions.add(
                    decision.city(),
                    proposal.document(),
                    proposal.evidence().span(),
                    written,
                    null,
                    proposal.evidence().rule(),
                    decision.actor());
        }
    }

    private void move(
            Decision decision,
            ProposalState state,
            @Nullable Draft corrected,
            @Nullable RecordRef record) {
        if (!proposals.decide(
                decision.city(), decision.proposal(), state, corrected, record, decision.actor())) {
            throw new Refusal(new Outcome.Stale(null));
        }
    }

    private static void open(Proposal proposal) {
        if (!proposal.isOpen()) {
            throw new Refusal(new Outcome.Stale(null));
        }
    }
}
