package pl.mosty.report.composition;

/// Something that was written as well as could be, yet may be wrong.
///
/// @param rule stable name in kebab case, such as `uninflected-name`
/// @param place the words concerned
/// @param remedy in Polish, one sentence that says what to check or do
public record CompositionWarning(String rule, String place, String remedy) {}
