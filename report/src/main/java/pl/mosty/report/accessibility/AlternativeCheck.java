package pl.mosty.report.accessibility;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.report.document.Block;
import pl.mosty.report.document.Block.BulletList;
import pl.mosty.report.document.Block.Figure;
import pl.mosty.report.document.Document;
import pl.mosty.report.document.Inline;

/// Every photograph says in words what it shows (WCAG 1.1.1), and says more than its caption.
final class AlternativeCheck implements AccessibilityCheck {

    @Override
    public List<AccessibilityProblem> check(Document document) {
        var problems = new ArrayList<AccessibilityProblem>();
        check(document.blocks(), problems);
        return problems;
    }

    private static void check(List<Block> blocks, List<AccessibilityProblem> problems) {
        for (var block : blocks) {
            if (block instanceof BulletList list) {
                list.items().forEach(item -> check(item.inside(), problems));
            } else if (block instanceof Figure figure) {
                check(figure, problems);
            }
        }
    }

    private static void check(Figure figure, List<AccessibilityProblem> problems) {
        var caption = Inline.plain(figure.caption()).strip();
        var alternative = Inline.plain(figure.alternative()).strip();
        if (alternative.isEmpty()) {
            problems.add(
                    new AccessibilityProblem(
                            "missing-alternative",
                            caption.isEmpty() ? "zdjęcie bez podpisu" : caption,
                            "Dopisz tekst alternatywny: jednym zdaniem, co widać na zdjęciu."));
        } else if (alternative.equalsIgnoreCase(caption)) {
            problems.add(
                    new AccessibilityProblem(
                            "alternative-repeats-caption",
                            caption,
                            "Zmień tekst alternatywny tak, żeby mówił, co widać na zdjęciu,"
                                    + " a nie powtarzał podpisu."));
        }
    }
}
