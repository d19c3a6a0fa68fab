package pl.mosty.intake.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Line;
import pl.mosty.intake.structure.Block.Bullet;

/// Tells titles of stories from items of a list that look like them: a line with its bullet or its
/// day above the paragraph that tells the story.
///
/// ```
/// • WIZYTA Z GRAZU
///   Od 7 do 8 lutego 2019 r. Dębowo odwiedziła …
///
/// 3 maja 2019 – Święto Chleba
///
/// Na obchody przyjechały delegacje …
/// ```
record StoryTitles(String text, List<Line> lines) {

    /// Shorter lines right below a bullet may be its own words, broken off.
    private static final int STORY = 90;

    /// @param before the blocks above it
    boolean isTitle(Line line, List<Block> before) {
        boolean listed = line.marker() != null;
        var whole = listed ? line.body() : Chars.trim(text, line.span());
        var story = story(line.number(), listed ? 1 : 2);
        if (story == null || !LineForm.isShort(text, line) || whole.start() == whole.end()) {
            return false;
        }
        boolean afterItem = !before.isEmpty() && before.getLast() instanceof Bullet;
        return listed
                ? (!afterItem || LineForm.upperCase(text, whole))
                        && story.end() - story.start() > STORY
                : !afterItem && DayForm.dated(text, whole) && LineForm.hasVerb(text, story);
    }

    /// The line below if it begins and ends like a sentence.
    ///
    /// @param within how many lines down it may stand
    private @Nullable Span story(int from, int within) {
        for (int i = from; i < Math.min(from + within, lines.size()); i++) {
            var line = lines.get(i);
            if (!line.isBlank()) {
                var whole = Chars.trim(text, line.span());
                boolean tells =
                        line.marker() == null
                                && !LineForm.startsSmall(text, whole)
                                && LineForm.ends(text, whole, ".!?")
                                && !DayForm.dated(text, whole);
                return tells ? whole : null;
            }
        }
        return null;
    }
}
