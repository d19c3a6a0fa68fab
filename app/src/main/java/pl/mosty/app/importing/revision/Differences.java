package pl.mosty.app.importing.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.importing.draft.DraftWithEvidence;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.importing.proposal.NewProposal;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.ProposalKind;
import pl.mosty.app.importing.proposal.ProposalState;
import pl.mosty.app.register.Json;
import pl.mosty.app.register.RecordKind;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Span;

/// What a document proposes beyond its earlier version: the same words keep their decision, changed
/// words propose a change of their record, and what is gone proposes its withdrawal.
public final class Differences {

    private final Json json;
    private final List<Proposal> earlier;
    private final Set<Proposal> matched = new HashSet<>();
    private final Set<Proposal> superseded = new HashSet<>();

    /// @param earlier proposals of the earlier version, or none
    public Differences(Json json, List<Proposal> earlier) {
        this.json = json;
        this.earlier = List.copyOf(earlier);
    }

    /// The share of the drafts that the earlier version tells in the same words, 0 to 1.
    public double overlap(List<DraftWithEvidence> drafts) {
        var known = new HashSet<String>();
        earlier.forEach(it -> known.addAll(fingerprints(it)));
        long same =
                drafts.stream()
                        .filter(it -> known.contains(Fingerprint.of(it.draft(), json)))
                        .count();
        return drafts.isEmpty() ? 0 : (double) same / drafts.size();
    }

    public List<NewProposal> propose(List<DraftWithEvidence> drafts) {
        var pairs = pair(drafts);
        var positions = new Positions(drafts, pairs);
        var proposals = new ArrayList<NewProposal>();
        for (int i = 0; i < drafts.size(); i++) {
            proposals.add(proposal(drafts.get(i), pairs.get(i), positions.of(i)));
        }
        for (var gone : earlier) {
            if (!matched.contains(gone) && isTold(gone) && !isToldTwice(gone)) {
                proposals.add(withdrawal(gone));
            }
        }
        return List.copyOf(proposals);
    }

    /// Earlier proposals that were not decided and now need not be: the new version asks again.
    public Set<Proposal> superseded() {
        earlier.stream().filter(Proposal::isOpen).forEach(superseded::add);
        return Set.copyOf(superseded);
    }

    private Map<Integer, Proposal> pair(List<DraftWithEvidence> drafts) {
        var pairs = new HashMap<Integer, Proposal>();
        for (int i = 0; i < drafts.size(); i++) {
            var print = Fingerprint.of(drafts.get(i).draft(), json);
            take(pairs, i, find(it -> fingerprints(it).contains(print) ? 1.0 : 0.0));
        }
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i).draft();
            if (!pairs.containsKey(i)) {
                take(pairs, i, find(it -> Likeness.of(it.draft(), draft)));
            }
        }
        return pairs;
    }

    private void take(Map<Integer, Proposal> pairs, int i, Optional<Proposal> found) {
        found.ifPresent(it -> {
            pairs.put(i, it);
            matched.add(it);
        });
    }

    private Optional<Proposal> find(java.util.function.ToDoubleFunction<Proposal> likeness) {
        return earlier.stream()
                .filter(it -> !matched.contains(it) && it.change() != Change.WITHDRAW)
                .filter(it -> likeness.applyAsDouble(it) >= Likeness.SAME_RECORD)
                .max(Comparator.comparingDouble(likeness));
    }

    private NewProposal proposal(DraftWithEvidence read, @Nullable Proposal before, int position) {
        var print = Fingerprint.of(read.draft(), json);
        if (before == null || before.isOpen()) {
            var record = before == null ? null : before.record();
            var change = before == null ? Change.ADD : before.change();
            return new NewProposal(
                    change,
                    print,
                    read.draft(),
                    read.evidence(),
                    ProposalState.OPEN,
                    record,
                    position);
        }
        boolean same = fingerprints(before).contains(print);
        boolean rejected = before.state() == ProposalState.REJECTED;
        boolean joined = !same && isToldTwice(before);
        boolean changes = !same && !joined && before.record() != null;
        return new NewProposal(
                changes ? Change.CHANGE : Change.ADD,
                print,
                read.draft(),
                read.evidence(),
                !same
                        ? ProposalState.OPEN
                        : rejected ? ProposalState.REJECTED : ProposalState.UNCHANGED,
                joined ? null : before.record(),
                position);
    }

    /// True for words that were joined to a record which earlier words of the document tell: what
    /// becomes of them does not change that record.
    private boolean isToldTwice(Proposal proposal) {
        var record = proposal.record();
        return record != null
                && earlier.stream()
                        .anyMatch(it ->
                                record.equals(it.record())
                                        && it.kind() == proposal.kind()
                                        && (it.ordinal() < proposal.ordinal()
                                                || matched.contains(it))
                                        && !it.equals(proposal));
    }

    private NewProposal withdrawal(Proposal gone) {
        var draft = gone.draft();
        return new NewProposal(
                Change.WITHDRAW,
                Fingerprint.sha256("WITHDRAW" + Fingerprint.of(draft, json)),
                draft,
                new Evidence(new Span(0, 0), "missing-in-corrected", 0.5),
                ProposalState.OPEN,
                gone.record(),
                gone.position());
    }

    /// Only what happened is withdrawn; a partner or membership does not end with a sentence.
    private static boolean isTold(Proposal gone) {
        var record = gone.record();
        return record != null
                && gone.change() != Change.WITHDRAW
                && (record.kind() == RecordKind.ACTIVITY || record.kind() == RecordKind.PHOTO)
                && (gone.kind() == ProposalKind.ACTIVITY || gone.kind() == ProposalKind.PHOTO);
    }

    private Set<String> fingerprints(Proposal proposal) {
        Draft corrected = proposal.corrected();
        return corrected == null
                ? Set.of(proposal.fingerprint())
                : Set.copyOf(List.of(proposal.fingerprint(), Fingerprint.of(corrected, json)));
    }
}
