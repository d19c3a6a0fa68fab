package pl.mosty.intake.rule.event;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;

/// Lists of news as pages print them: a title, the day of the news alone in a line, and the words
/// with which its story begins.
///
/// ```
/// • Chór z Grazu zaśpiewał w ratuszu
///
///   12 maja 2021
///   W sobotę 8 maja zaśpiewał u nas chór z partnerskiego …
/// ```
final class Teasers {

    /// `09:57:46`, `zdjecie_1`: the time of a page, the name of a file.
    private static final Pattern NOTHING = Regex.exact("^\\P{L}*(?:\\S*\\p{L}\\S*_\\S*\\P{L}*)?$");

    /// UTF-16 units; words of a story are more.
    private static final int STORY = 40;

    private static final int LONGEST_DATE = 30;

    private Teasers() {}

    /// Whether what stands behind a date tells nothing: the date is one of the page itself.
    static boolean tellNothing(Chapter chapter, Span told) {
        return NOTHING.in(Passage.of(chapter.text(), told));
    }

    /// Whether below its day the news tells how things are, and of no act: `Dębowo opłakuje …`.
    static boolean tellNoAct(Chapter chapter, DateMention day, Span told) {
        var first = chapter.sentences(told).getFirst();
        return isAlone(chapter.text(), day)
                && PastTense.isStanding(chapter, first)
                && !PresentTense.within(chapter, first);
    }

    /// Whether the item is the title of news: its day and story stand below.
    static boolean isTitle(Chapter chapter, Span item) {
        var text = chapter.text();
        int at = Chars.skipSpaces(text, item.end(), text.length());
        var near = new Span(at, Math.min(text.length(), at + LONGEST_DATE));
        return chapter.dates().within(near).stream()
                .anyMatch(d -> d.start() == at && isAlone(text, d) && hasStory(text, d.end()));
    }

    /// The day that the story tells, where that of the news stands above it.
    ///
    /// @param date what the item begins with
    static @Nullable DateInterval day(
            Chapter chapter, Part part, DateMention news, @Nullable DateInterval date, Span told) {
        if (!isAlone(chapter.text(), news)) {
            return date;
        }
        var first = new Sentence(chapter, part, chapter.sentences(told).getFirst(), true, true);
        if (first.happened()) {
            for (var day : first.dates()) {
                if (Sentence.isDay(day)) {
                    return inYearOf(date, Dates.of(chapter, part, day));
                }
            }
        }
        return date;
    }

    private static @Nullable DateInterval inYearOf(
            @Nullable DateInterval news, @Nullable DateInterval days) {
        var year = news == null ? null : news.start().year();
        return days == null || year == null ? days : Dates.inYear(days, year);
    }

    private static boolean isAlone(String text, DateMention date) {
        var days = date.interval().orElse(null);
        int from = text.lastIndexOf('\n', date.start()) + 1;
        int to = text.indexOf('\n', date.end());
        return days != null
                && days.precision() == Precision.DAY
                && days.hasYear()
                && to >= 0
                && text.substring(from, date.start()).chars().noneMatch(Character::isLetter)
                && text.substring(date.end(), to).isBlank();
    }

    private static boolean hasStory(String text, int from) {
        int start = Chars.skipSpaces(text, from, text.length());
        int end = text.indexOf('\n', start);
        return (end < 0 ? text.length() : end) - start > STORY
                && Character.isLetter(text.charAt(start));
    }
}
