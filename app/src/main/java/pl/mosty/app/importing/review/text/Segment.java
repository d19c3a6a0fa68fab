package pl.mosty.app.importing.review.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.ProposalKind;

/// A piece of the source text, and the proposal that rests on it most closely.
///
/// @param proposal null where no proposal rests on the words
/// @param starts true for the proposal's first piece, which carries the anchor
/// @param finding true when that is a finding of the proofreader
public record Segment(String text, @Nullable Long proposal, boolean starts, boolean finding) {

    /// Cuts `text[from, to)` at the edges of the proposals' spans.
    public static List<Segment> cut(String text, int from, int to, List<Proposal> proposals) {
        var edges = new TreeSet<Integer>(List.of(from, to));
        for (var proposal : proposals) {
            var span = proposal.evidence().span();
            if (span.start() >= from && span.end() <= to) {
                edges.add(span.start());
                edges.add(span.end());
            }
        }
        var segments = new ArrayList<Segment>();
        var started = new HashSet<Long>();
        int start = from;
        for (int end : edges.tailSet(from, false)) {
            int at = start;
            Optional<Proposal> closest =
                    proposals.stream()
                            .filter(it -> covers(it, at, end))
                            .min(Comparator.comparingInt(Segment::length));
            var words = text.substring(start, end);
            segments.add(
                    closest.map(it -> segment(words, it, started))
                            .orElseGet(() -> new Segment(words, null, false, false)));
            proposals.stream()
                    .filter(it -> isPoint(it, end))
                    .forEach(it -> segments.add(segment("", it, started)));
            start = end;
        }
        return List.copyOf(segments);
    }

    private static Segment segment(String words, Proposal proposal, Set<Long> started) {
        return new Segment(
                words,
                proposal.id().value(),
                started.add(proposal.id().value()),
                proposal.kind() == ProposalKind.MEND);
    }

    /// Something is missing here: a place without words.
    private static boolean isPoint(Proposal proposal, int at) {
        var span = proposal.evidence().span();
        return span.start() == at && span.end() == at && proposal.kind() == ProposalKind.MEND;
    }

    private static boolean covers(Proposal proposal, int start, int end) {
        var span = proposal.evidence().span();
        return span.start() <= start && end <= span.end() && span.start() < span.end();
    }

    private static int length(Proposal proposal) {
        return proposal.evidence().span().end() - proposal.evidence().span().start();
    }
}
