package pl.mosty.app.register.outline.page;

import java.util.Map;

/// One choice of the page.
///
/// @param options what is shown, by its value, in their order
public record StyleChoice(String field, String label, Map<String, String> options) {}
