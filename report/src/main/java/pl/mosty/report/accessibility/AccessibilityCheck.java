package pl.mosty.report.accessibility;

import java.util.List;
import pl.mosty.report.document.Document;

/// One rule of accessible documents.
sealed interface AccessibilityCheck permits AlternativeCheck, HeadingOrderCheck, TitleCheck {

    List<AccessibilityProblem> check(Document document);
}
