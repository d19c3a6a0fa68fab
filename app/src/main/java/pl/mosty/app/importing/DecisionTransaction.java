package pl.mosty.app.importing;

import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.decision.Choices;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.decision.Refusal;
import pl.mosty.app.importing.matching.Matchers;
import pl.mosty.app.importing.proposal.ProposalId;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.StaleRecordException;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.source.Sources;

/// Carries a decision out in a transaction of its own; a refusal takes back what it wrote.
@Component
class DecisionTransaction {

    private final Proposals proposals;
    private final Sources sources;
    private final Matchers matchers;
    private final TransactionOperations transactions;

    DecisionTransaction(
            Proposals proposals,
            Sources sources,
            Matchers matchers,
            TransactionOperations transactions) {
        this.proposals = proposals;
        this.sources = sources;
        this.matchers = matchers;
        this.transactions = transactions;
    }

    /// What a decision does.
    interface Step {
        void carryOut(Decision decision);
    }

    /// @param version of the proposal as it was shown
    Outcome decide(
            CityId city, ProposalId id, int version, Choices choices, Actor actor, Step step) {
        try {
            return Objects.requireNonNull(
                    transactions.execute(_ -> {
                        var proposal = proposals.lock(city, id).orElseThrow();
                        if (proposal.version() != version) {
                            throw new Refusal(new Outcome.Stale(null));
                        }
                        int year = sources.find(city, proposal.document()).orElseThrow().year();
                        step.carryOut(
                                new Decision(
                                        city, year, proposal, choices, matchers.of(city), actor));
                        return new Outcome.Done();
                    }));
        } catch (Refusal refusal) {
            return refusal.outcome() instanceof Outcome.Stale
                    ? new Outcome.Stale(proposals.find(city, id).orElse(null))
                    : refusal.outcome();
        } catch (StaleRecordException e) {
            return new Outcome.Stale(proposals.find(city, id).orElse(null));
        } catch (DataIntegrityViolationException e) {
            return new Outcome.InUse();
        }
    }
}
