package pl.mosty.intake.place;

import org.jspecify.annotations.Nullable;

/// A place named in a text at `[start, end)`.
///
/// @param spelling the spelling of {@link Place#names()} that stands there, in the nominative
public record PlaceMention(int start, int end, Place place, String spelling) {

    // written out: the one that the compiler makes is linked anew by each start that asks for it
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlaceMention mention
                && start == mention.start
                && end == mention.end
                && place.equals(mention.place)
                && spelling.equals(mention.spelling);
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
