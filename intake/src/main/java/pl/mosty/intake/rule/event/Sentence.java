package pl.mosty.intake.rule.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.act.word.WordClass;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;

/// A sentence with what it says of time and place.
final class Sentence {

    private static final int OPENING = 24;
    private static final Pattern LOST_DATE =
            Regex.exact(
                    "(?:(?:[Ww] dniach|[Ww] dniu|[Ww] okresie|[Dd]nia)\\b[^\\p{L}]{0,10}(?:i )?|[Ww] |[Oo]d \\d{1,2} do )?r\\.,?\\s+\\p{L}");
    private static final long EVENTS =
            WordClass.bits(WordClass.EVENT, WordClass.MEET, WordClass.VISIT, WordClass.TRAIN);
    private static final long MEETINGS =
            WordClass.bits(
                    WordClass.MEET,
                    WordClass.VISIT,
                    WordClass.GO,
                    WordClass.COME,
                    WordClass.RECEIVE,
                    WordClass.HAPPEN,
                    WordClass.ATTEND);
    private final Chapter chapter;
    private final Part part;
    private final Span span;
    private final boolean listed;
    private final boolean opensParagraph;
    private @Nullable Passage words;
    private @Nullable Boolean happened;
    private @Nullable List<DateMention> dates;

    /// @param listed true of a bullet
    /// @param opensParagraph true of the first sentence of its paragraph or bullet
    Sentence(Chapter chapter, Part part, Span span, boolean listed, boolean opensParagraph) {
        this.chapter = chapter;
        this.part = part;
        this.span = span;
        this.listed = listed;
        this.opensParagraph = opensParagraph;
    }

    Chapter chapter() {
        return chapter;
    }

    Part part() {
        return part;
    }

    Span span() {
        return span;
    }

    boolean listed() {
        return listed;
    }

    boolean opensParagraph() {
        return opensParagraph;
    }

    String text() {
        return chapter.text();
    }

    /// One space between words.
    Passage words() {
        var made = words;
        if (made == null) {
            made = chapter.evenlySpaced(span);
            words = made;
        }
        return made;
    }

    /// Tells an act: by its verb or, where it says the day, by any verb in the past tense.
    boolean happened() {
        var told = happened;
        if (told == null) {
            told = new Acts(this).happened();
            happened = told;
        }
        return told;
    }

    /// Says that it did not take place: `nie prowadzono wymiany`, `wizytę odwołano`.
    boolean isDenied() {
        return Predicates.calledOff(words()) || PastTense.isDenied(chapter, span);
    }

    /// Follows a semicolon or the `, a` at which it was cut, behind which the sentence tells
    /// another thing.
    boolean isFurtherClause() {
        int end = beforeSpaces(span.start());
        if (opensParagraph || end == 0) {
            return false;
        }
        char last = text().charAt(end - 1);
        int comma = last == 'a' ? beforeSpaces(end - 1) : 0;
        return last == ';' || (comma > 0 && comma < end - 1 && text().charAt(comma - 1) == ',');
    }

    private int beforeSpaces(int at) {
        int i = at;
        while (i > 0 && Chars.isSpace(text().charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /// Tells the days of a stay: `Delegacja gościła tam w dniach 8–10 sierpnia`.
    boolean tellsStay() {
        return tellsDay() && !Predicates.calledOff(words()) && Predicates.stayed(words());
    }

    /// Has a verb in the past tense.
    boolean tellsPast() {
        return PastTense.within(chapter, span);
    }

    /// Its first words are a day of the visit: `Drugiego dnia …`, `W piątek …`.
    boolean opensWithDay() {
        for (var date : dates()) {
            if (date instanceof DateMention.Relative && date.start() - span.start() < OPENING) {
                return true;
            }
        }
        return false;
    }

    Sentence within(Span clause) {
        return new Sentence(
                chapter, part, clause, listed, opensParagraph && clause.start() == span.start());
    }

    /// The dates that say when something happened: not those in quotes, of agreements and acts.
    List<DateMention> dates() {
        var told = dates;
        if (told == null) {
            told = chapter.dates().within(span);
            if (!told.isEmpty()) {
                told = new SentenceDates(this).toldOf(told);
            }
            dates = told;
        }
        return told;
    }

    /// Where a date of its own stands: behind it, with its dash or comma.
    Span told() {
        for (var mention : dates()) {
            if (mention.start() - span.start() < 14 && !(mention instanceof DateMention.Relative)) {
                return Told.after(text(), mention.end(), span.end());
            }
        }
        return Told.withoutClosing(text(), span);
    }

    /// `W dniach r. do …`: a date stood here whose digits a PDF's text lost.
    boolean lostItsDate() {
        return (LOST_DATE.matcher(words()).lookingAt() && !tellsDay()) || LostDates.amid(words());
    }

    /// Has a day or month of its own.
    boolean tellsDay() {
        for (var date : dates()) {
            if (isDay(date)) {
                return true;
            }
        }
        return false;
    }

    static boolean isDay(DateMention date) {
        var days = date.interval();
        return days.isPresent() && days.get().precision() != Precision.YEAR;
    }

    /// Has a verb that tells of a meeting, visit or journey, in the past.
    boolean tellsMeeting() {
        return chapter.tagger().words(span).stream()
                .anyMatch(w -> w.is(MEETINGS) && PastTense.is(chapter, w));
    }

    /// Has a verb of that class in the past tense.
    boolean tells(WordClass act) {
        return chapter.tagger().words(span).stream()
                .anyMatch(w -> w.is(act.bit()) && PastTense.is(chapter, w));
    }

    /// Has a word for an event, a meeting or a journey.
    boolean namesEvent() {
        return Predicates.hasEventNoun(words()) || chapter.tagger().any(span, EVENTS);
    }

    /// The foreign states that it names, or whose places it names.
    Set<String> states() {
        var states = new HashSet<String>();
        foreignPlaces().forEach(p -> states.add(p.place().country()));
        chapter.countries().within(span).forEach(c -> states.add(c.country().code()));
        states.remove("PL");
        return states;
    }

    List<PlaceMention> foreignPlaces() {
        return chapter.places().within(span, p -> !p.place().polish());
    }
}
