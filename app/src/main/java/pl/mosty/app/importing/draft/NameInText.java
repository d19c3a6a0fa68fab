package pl.mosty.app.importing.draft;

import java.util.List;
import pl.mosty.polish.inflection.Case;

/// A person's or partner's name inside free text.
///
/// @param start offset in the text, UTF-16 units
/// @param name in the nominative, as the draft has it among its people or partners
public record NameInText(int start, int length, Kind kind, String name, Case grammaticalCase) {

    /// What a name names.
    public enum Kind {
        PERSON,
        PARTNER
    }

    public NameInText meaning(String another) {
        return new NameInText(start, length, kind, another, grammaticalCase);
    }

    /// The names that still stand in a corrected text, where they stand there now.
    public static List<NameInText> move(String before, String after, List<NameInText> names) {
        return names.stream()
                .flatMap(name -> {
                    var printed = before.substring(name.start(), name.start() + name.length());
                    int at = nearest(after, printed, name.start());
                    return at < 0
                            ? java.util.stream.Stream.empty()
                            : java.util.stream.Stream.of(name.at(at));
                })
                .toList();
    }

    private NameInText at(int moved) {
        return new NameInText(moved, length, kind, name, grammaticalCase);
    }

    private static int nearest(String text, String words, int near) {
        int later = text.indexOf(words, near);
        int earlier = text.lastIndexOf(words, near);
        if (later < 0 || earlier < 0) {
            return Math.max(later, earlier);
        }
        return later - near <= near - earlier ? later : earlier;
    }
}
