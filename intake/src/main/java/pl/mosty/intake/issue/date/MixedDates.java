package pl.mosty.intake.issue.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Row;

/// Days that begin the items of one list, or stand in one column, are written in several ways:
/// `2021-03-04` beside `5 marca 2021 r.`
public final class MixedDates implements Check {

    private static final int FEWEST = 3;

    @Override
    public String name() {
        return "mixed-dates";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Termin | Gość | Temat\n2021-01-19 | chór z Grazu | koncert\n2021-02-11 | chór z Brna | koncert\n3 marca 2021 r. | chór z Wels | koncert");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Termin | Gość | Temat\n2021-01-19 | chór z Grazu | koncert\n2021-02-11 | chór z Brna | koncert\n2021-03-03 | chór z Wels | koncert",
                "Termin | Gość | Temat\n13–15 I | chór z Grazu | koncert\n6–9 IV | chór z Brna | koncert\n25–27 VIII | chór z Wels | koncert",
                "W 2021 r. odbyły się:\n\n • 3 maja – festyn;\n • w czerwcu – wystawa;\n • 22 lipca 2021 r. – warsztaty.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        for (var part : reviewed.chapter().outline().parts()) {
            var rows = new HashMap<Integer, List<Written>>();
            var bullets = new ArrayList<Written>();
            for (var block : part.blocks()) {
                if (block instanceof Row row) {
                    for (int i = 0; i < row.cells().size(); i++) {
                        add(
                                reviewed,
                                row.cells().get(i),
                                true,
                                rows.computeIfAbsent(i, _ -> new ArrayList<>()));
                    }
                } else if (block instanceof Bullet bullet) {
                    add(reviewed, bullet.body(), false, bullets);
                }
            }
            rows.values().forEach(column -> judge(column, findings));
            judge(bullets, findings);
        }
        return findings;
    }

    private enum Way {
        ISO,
        DOTS,
        ROMAN,
        WORDS
    }

    private record Written(Span span, Way way) {}

    private static void add(Reviewed reviewed, Span span, boolean whole, List<Written> dates) {
        for (var date : reviewed.chapter().dates().within(span)) {
            boolean opens = date.start() - span.start() <= 2;
            if (!opens || (whole && span.end() - date.end() > 4)) {
                return;
            }
            var way = way(reviewed.text().substring(date.start(), date.end()));
            if (way != null) {
                dates.add(new Written(new Span(date.start(), date.end()), way));
            }
            return;
        }
    }

    private static @Nullable Way way(String date) {
        if (Regex.matches(date, "(?s)\\d{4}-\\d{2}-\\d{2}.*")) {
            return Way.ISO;
        }
        if (Regex.matches(date, "(?s)\\d{1,2}(?:\\.\\d{1,2})?[-–]?(?:\\d{1,2})?\\.\\d{1,2}.*")) {
            return Way.DOTS;
        }
        if (Regex.matches(date, "(?s)\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?[ .\u00a0]?[IVX]+\\b.*")) {
            return Way.ROMAN;
        }
        return Regex.matches(date, "(?suU)\\d{1,2}\\b[^\\p{L}]*\\p{L}{3}.*") ? Way.WORDS : null;
    }

    /// The first date that is not written as most are.
    private void judge(List<Written> dates, List<Finding> findings) {
        if (dates.size() < FEWEST) {
            return;
        }
        var counts = new HashMap<Way, Integer>();
        dates.forEach(date -> counts.merge(date.way, 1, Integer::sum));
        var first = dates.getFirst().way;
        var usual = first;
        for (var entry : counts.entrySet()) {
            usual = entry.getValue() > counts.getOrDefault(usual, 0) ? entry.getKey() : usual;
        }
        for (var date : dates) {
            if (date.way != usual) {
                findings.add(
                        new Finding(
                                name(),
                                date.span,
                                new Message(
                                        "Tę datę zapisano inaczej niż większość w wykazie: wybierz jeden zapis.",
                                        "This date is written in another way than most of the list: choose one way."),
                                null));
                return;
            }
        }
    }
}
