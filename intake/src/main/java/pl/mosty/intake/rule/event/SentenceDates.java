package pl.mosty.intake.rule.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Quotes;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.DateDecoys;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;

/// Tells which dates of a sentence say when something happened: not those in quotes, of agreements
/// and acts, nor of what is still to come.
record SentenceDates(Sentence sentence) {

    /// `w czwartek (10 stycznia 2019 roku)`: the bracket tells which.
    private static final Pattern WEEKDAY =
            Regex.anyCase(
                    "\\b(?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wczoraj|dziś|dzisiaj|yesterday|today) \\($");

    /// `w drugiej połowie października`, not `prezydencja w drugiej połowie 2020 r.`
    private static final Pattern HALF = Regex.anyCase("\\bpołowie $");

    private static final Pattern TOPIC = Regex.exact("(?:O|Na temat|W sprawie) [^,;:]*$");

    List<DateMention> toldOf(List<DateMention> all) {
        var told = new ArrayList<DateMention>(all.size());
        for (var mention : all) {
            if (tellsOfIt(mention)) {
                told.add(mention);
            }
        }
        return told;
    }

    private boolean tellsOfIt(DateMention mention) {
        return !isToCome(mention)
                && !Quotes.isOpen(sentence.text(), sentence.span().start(), mention.start())
                && tellsWhen(mention);
    }

    /// `targi, które zaczną się 20 września`: of what the sentence only announces.
    private boolean isToCome(DateMention mention) {
        int from = mention.start();
        while (from > sentence.span().start()
                && ",;".indexOf(sentence.text().charAt(from - 1)) < 0
                && !endsSentence(from - 1)) {
            from--;
        }
        int to = mention.end();
        while (to < sentence.span().end() && ",;".indexOf(sentence.text().charAt(to)) < 0) {
            to++;
        }
        return from > sentence.span().start()
                && PastTense.isToCome(sentence.chapter(), new Span(from, to));
    }

    private boolean endsSentence(int at) {
        var text = sentence.text();
        return text.charAt(at) == '.'
                && at + 2 < text.length()
                && Chars.isSpace(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2));
    }

    private boolean tellsWhen(DateMention mention) {
        var before = new Passage(sentence.text(), sentence.span().start(), mention.start());
        boolean decoy =
                DateDecoys.precede(before)
                        && !DateDecoys.tellAct(before)
                        && !(Sentence.isDay(mention) && HALF.in(before));
        boolean opens = mention.start() - sentence.span().start() < 14;
        if (mention instanceof DateMention.Relative) {
            return opens || !precededByDate(mention.start());
        }
        var days = mention.interval().orElse(null);
        if (days == null) {
            return opens;
        }
        if (isOfTopic(before, days)) {
            return false;
        }
        if (mention instanceof DateMention.InYear) {
            return opens || !decoy;
        }
        boolean range = !days.start().equals(days.end());
        if (days.precision() == Precision.YEAR) {
            return !range && (opens || (!decoy && saysIn(before)));
        }
        boolean bracketed =
                before.toString().strip().endsWith("(") && (isOfReport(days) || WEEKDAY.in(before));
        return opens || range || bracketed || !decoy;
    }

    /// A day or month of the text's own year, or of none that is told.
    private boolean isOfReport(DateInterval days) {
        var year = days.start().year();
        return days.precision() != Precision.YEAR
                && (year == null
                        || sentence.listed()
                        || sentence.chapter().years().document().filter(year::equals).isPresent());
    }

    /// `O wyborach w marcu 2019 r. mówił ambasador`: of another year than the text.
    private boolean isOfTopic(Passage before, DateInterval days) {
        var year = days.start().year();
        return year != null
                && TOPIC.matcher(before).lookingAt()
                && sentence.chapter()
                        .years()
                        .at(sentence.part(), sentence.span().start())
                        .filter(y -> !y.equals(year))
                        .isPresent();
    }

    /// A relative day within a sentence that has told its days is part of the story.
    private boolean precededByDate(int at) {
        return sentence.chapter()
                .dates()
                .anyWithin(new Span(sentence.span().start(), at), d -> d.interval().isPresent());
    }

    /// `w 2022 r.`, `in 2017` where a comma or the end follows.
    private static boolean saysIn(Passage before) {
        return Regex.matches(
                before.toString().toLowerCase(Locale.ROOT), "(?s).*\\b(?:w|we|in|roku)\\s*$");
    }
}
