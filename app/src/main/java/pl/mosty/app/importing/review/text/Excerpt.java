package pl.mosty.app.importing.review.text;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.app.importing.proposal.Proposal;

/// A stretch of the source text without a gap.
///
/// @param afterGap true when text before it is left out
public record Excerpt(List<Segment> segments, boolean afterGap) {

    /// A text up to here is shown whole.
    private static final int SHORT = 40_000;

    private static final int AROUND = 400;

    public Excerpt {
        segments = List.copyOf(segments);
    }

    /// The text from `from` to `to`; of a long one what the proposals rest on and what stands
    /// around.
    public static List<Excerpt> of(String text, int from, int to, List<Proposal> proposals) {
        if (to - from <= SHORT) {
            return List.of(new Excerpt(Segment.cut(text, from, to, proposals), from > 0));
        }
        var excerpts = new ArrayList<Excerpt>();
        int start = -1;
        int end = -1;
        for (var proposal : proposals) {
            var span = proposal.evidence().span();
            int before = lineStart(text, Math.max(0, span.start() - AROUND));
            int after = lineEnd(text, Math.min(text.length(), span.end() + AROUND));
            if (start >= 0 && before > end) {
                excerpts.add(new Excerpt(Segment.cut(text, start, end, proposals), start > 0));
                start = -1;
            }
            start = start < 0 ? before : start;
            end = Math.max(end, after);
        }
        if (start >= 0) {
            excerpts.add(new Excerpt(Segment.cut(text, start, end, proposals), start > 0));
        }
        return List.copyOf(excerpts);
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at) + 1;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
