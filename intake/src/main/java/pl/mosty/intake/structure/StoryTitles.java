package pl.mosty.intake.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
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

    private static final Pattern EVENT =
            Pattern.compile(
                    "(?iuU)\\b(?:wizyt[ay]|rewizyta|wyjazd|przyjazd|pobyt|spotkani[ea]|koncert|wymiana|sesja|wystawa|konferencja)\\b");

    private static final Pattern DAY =
            Pattern.compile("\\b\\d{1,2}(?:\\.\\d{1,2}\\.| \\p{L}+ )\\d{4}\\b");

    /// @param before the blocks above it
    boolean isTitle(Line line, List<Block> before) {
        return !namesEvent(line) && heads(line, before);
    }

    /// The last line of an entry whose title is an event with its day, told further below: `8
    /// czerwca 2019 – koncert chóru z Brna` above `Publiczność nagrodziła …`.
    @Nullable Line lastOfEntry(Line line, List<Block> before) {
        return line.marker() == null && namesEvent(line) && heads(line, before)
                ? story(line.number(), 2)
                : null;
    }

    private boolean namesEvent(Line line) {
        var words = Passage.of(text, line.body());
        return EVENT.in(words) && DAY.in(words);
    }

    private boolean heads(Line line, List<Block> before) {
        boolean listed = line.marker() != null;
        var whole = listed ? line.body() : Chars.trim(text, line.span());
        var below = story(line.number(), listed ? 1 : 2);
        if (below == null || !LineForm.isShort(text, line) || whole.start() == whole.end()) {
            return false;
        }
        var story = Chars.trim(text, below.span());
        boolean afterItem =
                !before.isEmpty() && before.getLast() instanceof Bullet item && !isEntry(item);
        return listed
                ? (!afterItem || LineForm.upperCase(text, whole))
                        && story.end() - story.start() > STORY
                : !afterItem && DayForm.dated(text, whole) && LineForm.hasVerb(text, story);
    }

    private boolean isEntry(Bullet item) {
        return DayForm.dated(text, item.body()) && item.body().of(text).indexOf('\n') >= 0;
    }

    /// The line below if it begins and ends like a sentence.
    ///
    /// @param within how many lines down it may stand
    private @Nullable Line story(int from, int within) {
        for (int i = from; i < Math.min(from + within, lines.size()); i++) {
            var line = lines.get(i);
            if (!line.isBlank()) {
                var whole = Chars.trim(text, line.span());
                boolean tells =
                        line.marker() == null
                                && !LineForm.startsSmall(text, whole)
                                && LineForm.ends(text, whole, ".!?")
                                && !DayForm.dated(text, whole);
                return tells ? line : null;
            }
        }
        return null;
    }
}
