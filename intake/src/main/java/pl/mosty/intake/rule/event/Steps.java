package pl.mosty.intake.rule.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Quotes;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateInterval;

/// Cuts a sentence before what happened next, told without a verb behind its time and a dash: `12
/// maja – zjazd; 3 czerwca – wykład`, `seminarium, potem – przegląd, na koniec roku – sesja`.
final class Steps {

    private static final String DASH = "\\s*[-–—]\\s";

    /// A date is told apart from the range `3 – 5` by the word behind its dash.
    private static final Pattern PARTED =
            Regex.exact("(?:\\s?r\\.|\\s?roku)?,?" + DASH + "(?=[\\p{L}„“\"])");

    /// A part of the year.
    static final String TIME =
            "(?:(?:na|pod|z) (?:(?:koniec|końcem|początku?|przełomie) roku|wiosnę|jesieni)|u schyłku roku|(?:wiosn|jesieni|zim)\\p{L}{1,3}|lat(?:em|o)|(?:po|przed) (?:wakacj|feri|święt)\\p{L}+|in (?:spring|summer|autumn|winter)|im (?:frühjahr|frühling|sommer|herbst|winter))";

    private static final Pattern NEXT =
            Regex.anyCase(
                    "(?:a )?(?:dalej|następnie|potem|później|wreszcie|ponadto|nadto|(?:o?prócz|poza) t(?:ego|ym)|w końcu|z kolei|kolejno|na (?:koniec|zakończenie|finał)|(?:dzień|tydzień|miesiąc|pół roku) później|then|later|next|finally|(?:a|one) (?:week|month) later|dann|danach|später|schließlich|"
                            + TIME
                            + ")"
                            + DASH
                            + "(?=[\\p{L}„“\"])");

    /// What follows is one visit's programme.
    private static final Pattern PROGRAMME =
            Regex.anyCase(
                    "(?:\\bw programie|\\bprogram\\p{L}* (?:obejmował|zawierał)|\\bnajpierw|: )");

    /// Tells the part of the year, and so not the day told before it.
    private static final Pattern SEASON = Regex.anyCase("(?:a )?" + TIME);

    private Steps() {}

    /// The sentence, cut before each further step.
    static List<Span> of(Sentence sentence) {
        var text = sentence.text();
        var steps = new ArrayList<Span>();
        int from = sentence.span().start();
        int end = sentence.span().end();
        for (int i = from; i < end - 1; i++) {
            char c = text.charAt(i);
            if ((c == ';' || c == ',') && Chars.isSpace(text.charAt(i + 1))) {
                int next = Chars.skipSpaces(text, i + 1, end);
                if (begins(sentence.within(new Span(next, end)))
                        && !Quotes.isOpen(text, sentence.span().start(), next)) {
                    steps.add(new Span(from, i));
                    from = next;
                }
            }
        }
        steps.add(new Span(from, end));
        return steps;
    }

    /// Opens with its time and a dash, and tells of an event.
    static boolean begins(Sentence rest) {
        return (opensNext(rest) || opensWithDate(rest)) && rest.namesEvent();
    }

    /// When a further step took place: at the time of the last one where it tells none.
    static @Nullable DateInterval when(Sentence step, @Nullable DateInterval last) {
        boolean same =
                step.dates().isEmpty()
                        && !SEASON.matcher(step.text())
                                .region(step.span().start(), step.span().end())
                                .lookingAt();
        return same ? last : When.of(step, Story.NONE);
    }

    private static boolean opensNext(Sentence rest) {
        var text = rest.text();
        int start = rest.span().start();
        return NEXT.matcher(text).region(start, rest.span().end()).lookingAt()
                && !PROGRAMME.matcher(text).region(beginning(text, start), start).find();
    }

    /// Where the sentence or line begins of which what stands at the place is a clause.
    private static int beginning(String text, int at) {
        int i = at;
        while (i > 0 && text.charAt(i - 1) != '\n' && !text.startsWith(". ", i - 1)) {
            i--;
        }
        return i;
    }

    private static boolean opensWithDate(Sentence rest) {
        var date = DatedBullet.dateAtStart(rest.chapter(), rest.span());
        return date != null
                && PARTED.matcher(rest.text()).region(date.end(), rest.span().end()).lookingAt();
    }
}
