package pl.mosty.intake.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A part of a source with the mends of its findings made, and where its words went by that.
public final class MendedText {

    private final String text;
    private final Span span;
    private final List<Finding> made;

    private MendedText(String text, Span span, List<Finding> made) {
        this.text = text;
        this.span = span;
        this.made = made;
    }

    /// Makes the mends that lie wholly within the span. Of two that overlap the one that starts
    /// first is made; a finding without a suggestion changes nothing.
    ///
    /// @param source the text that the spans point into
    public static MendedText of(String source, Span span, List<Finding> findings) {
        var made = new ArrayList<Finding>();
        var mended = new StringBuilder();
        int from = span.start();
        for (var finding : inOrder(findings)) {
            var suggestion = finding.suggestion();
            if (suggestion != null
                    && span.contains(finding.span())
                    && finding.span().start() >= from) {
                mended.append(source, from, finding.span().start()).append(suggestion);
                from = finding.span().end();
                made.add(finding);
            }
        }
        mended.append(source, from, span.end());
        return new MendedText(mended.toString(), span, List.copyOf(made));
    }

    public String text() {
        return text;
    }

    /// Where an offset of the source lies in the mended text; one inside a mend lies at its end.
    ///
    /// @throws IllegalArgumentException when the offset is outside the span
    public int offset(int inSource) {
        if (inSource < span.start() || inSource > span.end()) {
            throw new IllegalArgumentException("%d is outside %s".formatted(inSource, span));
        }
        int moved = inSource - span.start();
        for (var finding : made) {
            int growth = suggestionLength(finding) - length(finding.span());
            if (finding.span().end() <= inSource && finding.span().start() < inSource) {
                moved += growth;
            } else if (finding.span().start() < inSource) {
                moved += finding.span().end() - inSource + growth;
            }
        }
        return moved;
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingInt(finding -> finding.span().start()))
                .toList();
    }

    private static int suggestionLength(Finding finding) {
        var suggestion = finding.suggestion();
        return suggestion == null ? length(finding.span()) : suggestion.length();
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }
}
