package pl.mosty.app.importing.review.view;

import java.util.List;

/// The choices of one part of a filter.
///
/// @param name of the part, which is its name in the address
/// @param label in the reader's language
public record FilterGroup(String name, String label, List<Choice> choices) {

    public FilterGroup {
        choices = List.copyOf(choices);
    }

    /// @param count how many proposals would be shown
    /// @param query of the address, with its question mark
    /// @param current true when it is chosen now
    public record Choice(String label, int count, String query, boolean current) {}
}
