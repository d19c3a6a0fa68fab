package pl.mosty.app.importing.review.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.proposal.Proposal;

/// A piece of the source text, and the proposal that rests on it most closely.
///
/// @param proposal null where no proposal rests on the words
/// @param starts true for the proposal's first piece, which carries the anchor
public record Segment(String text, @Nullable Long proposal, boolean starts) {

    /// Cuts `text[from, to)` at the edges of the proposals' spans.
    static List<Segment> cut(String text, int from, int to, List<Proposal> proposals) {
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
                    closest.map(it ->
                                    new Segment(
                                            words, it.id().value(), started.add(it.id().value())))
                            .orElseGet(() -> new Segment(words, null, false)));
            start = end;
        }
        return List.copyOf(segments);
    }

    private static boolean covers(Proposal proposal, int start, int end) {
        var span = proposal.evidence().span();
        return span.start() <= start && end <= span.end() && span.start() < span.end();
    }

    private static int length(Proposal proposal) {
        return proposal.evidence().span().end() - proposal.evidence().span().start();
    }
}
