package pl.mosty.report.accessibility;

/// What a reader with a disability would stumble over, and what the office can do about it.
///
/// @param rule stable name in kebab case, such as `missing-alternative`
/// @param place where it is, in words that the office knows, such as the photograph's caption
/// @param remedy in Polish, one sentence that says what to do
public record AccessibilityProblem(String rule, String place, String remedy) {}
