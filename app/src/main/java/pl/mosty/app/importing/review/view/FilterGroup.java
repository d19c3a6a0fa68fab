package pl.mosty.app.importing.review.view;

import java.util.List;

/// The choices of one part of a filter.
///
/// @param name of the part, which is its name in the address
/// @param label in the reader's language
public record FilterGroup(String name, String label, List<Choice> choices) {

    private static final int MOST = 12;

    public FilterGroup {
        choices = List.copyOf(choices);
    }

    /// True where the choices would fill a screen; then they are shown when asked for.
    public boolean isLong() {
        return choices.size() > MOST;
    }

    /// What is chosen now.
    public String current() {
        return choices.stream()
                .filter(Choice::current)
                .map(Choice::label)
                .findFirst()
                .orElse(label);
    }

    /// @param count how many proposals would be shown
    /// @param query of the address, with its question mark
    /// @param current true when it is chosen now
    public record Choice(String label, int count, String query, boolean current) {}
}
