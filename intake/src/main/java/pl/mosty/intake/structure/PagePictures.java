package pl.mosty.intake.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Line;

/// A picture at the head of a page: its alternative text in a line of its own, and below it who
/// wrote the story and who took the pictures.
///
/// ```
/// Dwie osoby stoją przed ratuszem
///
/// Autor tekstu: Anna Klon
/// Autor zdjęć: Jan Lipa
/// ```
record PagePictures(String text, List<Line> lines) {

    private static final Pattern AUTHOR =
            Pattern.compile(
                    "(?iu)(?:autor(?:ka|zy)? (?:zdjęć|fotografii)|zdjęcia(?: wykonała?)?)\\s*:\\s*(\\S.*)");

    /// Lines of a byline between the two.
    private static final int BETWEEN = 4;

    /// By the index of the line of their alternative text.
    Map<Integer, PhotoLines.Found> find() {
        var found = new HashMap<Integer, PhotoLines.Found>();
        for (int i = 0; i < lines.size(); i++) {
            var body = lines.get(i).body();
            var author = AUTHOR.matcher(text).region(body.start(), body.end());
            int described = author.matches() ? described(i) : -1;
            if (described >= 0) {
                var alt = lines.get(described).body();
                var source = new Span(author.start(1), author.end(1));
                var block = new Block.PhotoBlock(alt, null, alt, source);
                found.put(described, new PhotoLines.Found(block, described));
            }
        }
        return found;
    }

    /// The line above the byline that says what is seen, or -1.
    private int described(int author) {
        int between = 0;
        for (int i = author - 1; i >= 0 && between <= BETWEEN; i--) {
            var line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (!LineForm.isShort(text, line) || line.marker() != null) {
                return -1;
            }
            if (Prose.tellsWhatIsSeen(Passage.of(text, line.body()))
                    && !LineForm.hasPast(text, line.body())) {
                return i;
            }
            between++;
        }
        return -1;
    }
}
