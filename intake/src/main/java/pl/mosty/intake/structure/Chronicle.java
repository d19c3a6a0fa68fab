package pl.mosty.intake.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Line;

/// Entries of a chronicle: a line with a day, alone or with a title, and right below it the story.
///
/// `2–3 maja, Piknik w Dębowie`, `12.05.2015`, `20 czerwca. 150-lecie straży`
final class Chronicle {

    private static final int LONGEST = 100;
    private static final int FEWEST = 2;
    private final String text;
    private final List<Line> lines;

    private Chronicle(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /// The last line of each entry by its first one; none where only one stands in the text.
    static Map<Integer, Integer> entries(String text, List<Line> lines) {
        var found = new Chronicle(text, lines).find();
        return found.size() < FEWEST ? Map.of() : found;
    }

    private Map<Integer, Integer> find() {
        var found = new HashMap<Integer, Integer>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (heads(i)) {
                int last = last(i);
                found.put(i, last);
                i = last;
            }
        }
        return found;
    }

    private boolean heads(int at) {
        var whole = Chars.trim(text, lines.get(at).span());
        return (at == 0 || lines.get(at - 1).isBlank())
                && whole.end() - whole.start() <= LONGEST
                && DayForm.headsEntry(text, whole)
                && !LineForm.hasPast(text, whole)
                && isStory(lines.get(at + 1));
    }

    private boolean isStory(Line line) {
        return !line.isBlank()
                && line.marker() == null
                && !DayForm.opensWithDay(text, line.body())
                && LineForm.ends(text, Chars.trim(text, line.span()), ".!?…");
    }

    private int last(int first) {
        int last = first;
        while (last + 1 < lines.size() && belongs(lines.get(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean belongs(Line line) {
        return !line.isBlank()
                && line.marker() == null
                && !DayForm.opensWithDay(text, new Span(line.body().start(), line.body().end()));
    }
}
