package pl.mosty.report.accessibility;

import java.util.List;
import pl.mosty.report.document.Document;

/// All checks together.
public final class Accessibility {

    private static final List<AccessibilityCheck> CHECKS =
            List.of(new TitleCheck(), new HeadingOrderCheck(), new AlternativeCheck());

    private Accessibility() {}

    /// The problems of a document, in the order of the checks; empty when there are none.
    public static List<AccessibilityProblem> check(Document document) {
        return CHECKS.stream().flatMap(check -> check.check(document).stream()).toList();
    }
}
