package pl.mosty.intake.source.content;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import pl.mosty.intake.source.content.Place.Unit;

/// Where in the file each part of the text stands.
///
/// @param starts offset of the first character of each page or paragraph, never falling; an empty
///   page starts where the next one does; empty for files that know no places
public record Places(Unit unit, List<Integer> starts) {

    /// Of a file whose text is all there is.
    public static final Places NONE = new Places(Unit.PARAGRAPH, List.of());

    public Places {
        starts = List.copyOf(starts);
    }

    /// The place of the character at this offset.
    public Optional<Place> at(int offset) {
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        int found = Collections.binarySearch(starts, offset);
        int index = found < 0 ? -found - 2 : found;
        while (index >= 0 && index + 1 < starts.size() && starts.get(index + 1) <= offset) {
            index++;
        }
        return Optional.of(new Place(unit, Math.max(0, index) + 1));
    }
}
