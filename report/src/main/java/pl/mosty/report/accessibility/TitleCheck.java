package pl.mosty.report.accessibility;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.report.document.Document;

/// A document has a title (WCAG 2.4.2) and a language (3.1.1).
final class TitleCheck implements AccessibilityCheck {

    @Override
    public List<AccessibilityProblem> check(Document document) {
        var problems = new ArrayList<AccessibilityProblem>();
        if (document.title().isBlank()) {
            problems.add(
                    new AccessibilityProblem(
                            "missing-title", "dokument", "Nadaj dokumentowi tytuł."));
        }
        if (document.language().getLanguage().isEmpty()) {
            problems.add(
                    new AccessibilityProblem(
                            "missing-language",
                            "dokument",
                            "Podaj język dokumentu, na przykład polski."));
        }
        return problems;
    }
}
