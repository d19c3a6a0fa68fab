package pl.mosty.intake.source.pdf;

import java.util.List;
import java.util.stream.Collectors;

/// Segments on one baseline, from left to right.
record PdfLine(List<Segment> segments) {

    PdfLine {
        segments = List.copyOf(segments);
    }

    float x() {
        return segments.getFirst().x();
    }

    float end() {
        return segments.getLast().end();
    }

    float y() {
        return segments.getFirst().y();
    }

    float size() {
        return segments.stream()
                .max((a, b) -> Integer.compare(a.text().length(), b.text().length()))
                .orElseThrow()
                .size();
    }

    boolean bold() {
        return segments.stream().allMatch(Segment::bold);
    }

    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    /// The part between two places on the line, or none.
    List<Segment> between(float from, float to) {
        return segments.stream()
                .filter(it -> (it.x() + it.end()) / 2 >= from && (it.x() + it.end()) / 2 < to)
                .toList();
    }
}
