package pl.mosty.app.reporting;

import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.outline.SectionDetails;

/// How a section opens: a first line that is no sentence is a heading of the office's own.
///
/// @param heading null where the section opens with a sentence
/// @param lead template of the words beneath the heading, or null
record Opening(@Nullable String heading, @Nullable String lead) {

    private static final int LONGEST_HEADING = 120;
    private static final String ENDS_OF_SENTENCES = ".:;!?…,}";

    static Opening of(SectionDetails section) {
        var words = section.lead();
        if (words == null) {
            return new Opening(null, null);
        }
        int end = words.indexOf('\n');
        var first = (end < 0 ? words : words.substring(0, end)).strip();
        var line = first.replace("{year}", Integer.toString(section.year()));
        boolean heading =
                !line.isEmpty()
                        && line.length() <= LONGEST_HEADING
                        && line.indexOf('{') < 0
                        && ENDS_OF_SENTENCES.indexOf(line.charAt(line.length() - 1)) < 0;
        if (!heading) {
            return new Opening(null, words);
        }
        var rest = end < 0 ? "" : words.substring(end).strip();
        return new Opening(line, rest.isEmpty() ? null : rest);
    }
}
