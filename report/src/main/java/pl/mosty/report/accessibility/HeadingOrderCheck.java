package pl.mosty.report.accessibility;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.report.document.Block.Heading;
import pl.mosty.report.document.Document;
import pl.mosty.report.document.Inline;

/// Headings begin with the first level, skip none on the way down, and none is empty (WCAG 1.3.1,
/// 2.4.6).
final class HeadingOrderCheck implements AccessibilityCheck {

    @Override
    public List<AccessibilityProblem> check(Document document) {
        var problems = new ArrayList<AccessibilityProblem>();
        int above = 0;
        for (var block : document.blocks()) {
            if (block instanceof Heading heading) {
                var words = Inline.plain(heading.text());
                if (words.isBlank()) {
                    problems.add(
                            new AccessibilityProblem(
                                    "empty-heading",
                                    "nagłówek poziomu " + heading.level(),
                                    "Wpisz treść nagłówka albo go usuń."));
                }
                if (heading.level() > above + 1) {
                    problems.add(
                            new AccessibilityProblem(
                                    "skipped-heading-level",
                                    words,
                                    "Zmień poziom nagłówka z %d na %d."
                                            .formatted(heading.level(), above + 1)));
                }
                above = heading.level();
            }
        }
        return problems;
    }
}
