package pl.mosty.app.portal.search.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.DateInterval;

/// What the search knows of a record.
///
/// @param path its address
/// @param names who and what it concerns; a word found there weighs less than one of the title and
///   more than one of the body
/// @param body shown under the title, cut to what matches
/// @param asides words that find it without being shown
record SearchDocument(
        String path,
        String title,
        List<String> names,
        String body,
        List<String> asides,
        @Nullable DateInterval date) {

    private static final int LAST_POSITION = 16_000;

    SearchDocument {
        names = List.copyOf(names);
        asides = List.copyOf(asides);
    }

    /// The text form of PostgreSQL's `tsvector`; terms hold letters and digits only.
    String vector() {
        var vector = new StringBuilder();
        int position = append(vector, title, 'A', 1);
        for (var name : names) {
            position = append(vector, name, 'B', position + 1);
        }
        position = append(vector, body, 'C', position + 1);
        for (var aside : asides) {
            position = append(vector, aside, 'D', position + 1);
        }
        return vector.toString();
    }

    private static int append(StringBuilder vector, String text, char weight, int from) {
        int position = from;
        for (var word : Terms.of(text)) {
            for (var form : word.forms()) {
                vector.append('\'')
                        .append(form)
                        .append("':")
                        .append(Math.min(position, LAST_POSITION))
                        .append(weight)
                        .append(' ');
            }
            position++;
        }
        return position;
    }
}
