package pl.mosty.intake.rule;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Matcher;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Paragraph;
import pl.mosty.intake.structure.Block.Row;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.date.Precision;
import pl.mosty.polish.date.reading.DateReader;

/// Days and months in digits without a year, `9.03.`, `14–16.02.`, `25.04–1.05.`: a date only where
/// an item begins with it or a cell or a bracket holds nothing else; elsewhere such digits may be
/// anything.
final class ShortDates {

    private static final Pattern NEXT =
            Pattern.compile("\\s?(?:,|i|oraz|and|und|;)\\s(?=\\d|\\p{Lu})");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\s?\\((\\d{1,2})\\.?(?:\\s?[-–—]\\s?(\\d{1,2})\\.?)?\\)");
    private static final Pattern MONTH = Pattern.compile("\\p{L}{3,12}(?=\\s?[-–—:]|\\.\\s)");

    /// `2000 – luty – …`: the year of the entries from here on, and the month of the first.
    private static final Pattern YEAR =
            Pattern.compile("(?:19|20)\\d{2}(?:\\s?r\\.)?\\s?[-–—:]\\s?(?=\\p{L})");

    private static final Pattern SENTENCE = Pattern.compile("(?:[.!?]|\\n)\\s*(?=\\d)");

    /// `2.10 mln zł`, `10.15 uroczystość`: no day stands before a unit or the name of a chapter.
    private static final Pattern COUNTED =
            Regex.anyCase(
                    "\\d|\\s?(?:[%€$]|(?:mln|mld|tys|zł|euro?|pln|km|ha|kg|proc|godz|pkt|m|t|r)\\b|$)");

    private static final int LONGEST = 40;

    private ShortDates() {}

    /// The known dates and these, in the order of the text.
    static List<DateMention> with(List<DateMention> known, String text, List<Part> parts) {
        var marks = new Marks<>(known, DateMention::start, DateMention::end);
        var found = new ArrayList<DateMention>();
        for (var part : parts) {
            var month = MonthHeadings.of(part, marks);
            for (var block : part.blocks()) {
                if (block instanceof Bullet bullet) {
                    month.ifPresent(m -> MonthHeadings.day(text, bullet.body(), m, found));
                    add(text, bullet.body(), false, marks, found);
                    ofItem(text, bullet.body(), marks, found);
                    opening(text, bullet.body(), marks, found);
                } else if (block instanceof Row row) {
                    row.cells()
                            .forEach(cell -> {
                                add(text, cell, true, marks, found);
                                romanMonth(text, cell, found);
                                roman(text, cell, marks, found);
                            });
                } else if (block instanceof Paragraph paragraph) {
                    sentences(text, paragraph.span(), marks, found);
                }
            }
        }
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            bracketed(text, open + 1, marks, found);
            BracketedMonths.add(text, open + 1, marks, found);
        }
        known.forEach(mention -> ofMonth(text, mention, found));
        ShortYears.add(text, known, marks, found);
        RunningDates.add(text, known, found);
        if (found.isEmpty()) {
            return known;
        }
        found.sort(Comparator.comparingInt(DateMention::start));
        var read = new Marks<>(List.copyOf(found), DateMention::start, DateMention::end);
        known.stream().filter(k -> !read.cover(k.start())).forEach(found::add);
        found.sort(Comparator.comparingInt(DateMention::start));
        return found;
    }

    private static void add(
            String text,
            Span span,
            boolean whole,
            Marks<DateMention> known,
            List<DateMention> found) {
        if (whole && span.end() - span.start() <= LONGEST && known.within(span).isEmpty()) {
            month(text, span, found);
        }
        if (span.end() - span.start() < 4 || !Character.isDigit(text.charAt(span.start()))) {
            return;
        }
        var matcher = DayNotation.DAYS.matcher(text).region(span.start(), span.end());
        if (matcher.lookingAt() && (whole ? matcher.end() == span.end() : dashed(text, matcher))) {
            addFree(DayNotation.days(matcher), known, found);
        }
    }

    /// `28.05 posiedzenie`, `03.03. Prezydent`, `9.06. oraz 23.06. lekcje`: an item begins with its
    /// day, whatever follows.
    private static void ofItem(
            String text, Span item, Marks<DateMention> known, List<DateMention> found) {
        int at = item.start();
        var slashed = DayNotation.SLASHED.matcher(text).region(at, item.end());
        if (slashed.lookingAt()) {
            addFree(DayNotation.days(slashed), known, found);
        }
        var days = DayNotation.DAYS.matcher(text);
        while (at < item.end() && days.region(at, item.end()).lookingAt()) {
            if (days.group(4).length() != 2
                    || COUNTED.matcher(text).region(days.end(), item.end()).lookingAt()) {
                return;
            }
            int start = days.start();
            if (found.isEmpty() || found.getLast().start() < start) {
                addFree(DayNotation.days(days), known, found);
            }
            var next = NEXT.matcher(text).region(days.end(), item.end());
            at = next.lookingAt() ? next.end() : item.end();
        }
    }

    /// `7.11 – …` where a sentence of a paragraph begins.
    private static void sentences(
            String text, Span span, Marks<DateMention> known, List<DateMention> found) {
        add(text, span, false, known, found);
        roman(text, span, known, found);
        var start = SENTENCE.matcher(text).region(span.start(), span.end());
        while (start.find()) {
            var rest = new Span(start.end(), span.end());
            add(text, rest, false, known, found);
            roman(text, rest, known, found);
        }
    }

    /// An item that begins with `9 XII` or with the bare name of a month: `maj – …`, `March: …`.
    private static void opening(
            String text, Span span, Marks<DateMention> known, List<DateMention> found) {
        var year = YEAR.matcher(text).region(span.start(), span.end());
        int start = year.lookingAt() ? year.end() : span.start();
        word(text, start, span.end(), MONTH, known, found);
        romanMonth(text, span, found);
        roman(text, span, known, found);
    }

    private static void roman(
            String text, Span span, Marks<DateMention> known, List<DateMention> found) {
        var roman = DayNotation.ROMAN.matcher(text).region(span.start(), span.end());
        if (roman.lookingAt()) {
            addFree(DayNotation.roman(roman), known, found);
        }
    }

    /// `VIII 2021 r. …` where an item or a cell begins.
    private static void romanMonth(String text, Span span, List<DateMention> found) {
        var roman = DayNotation.ROMAN_MONTH.matcher(text).region(span.start(), span.end());
        if (roman.lookingAt()) {
            found.add(DayNotation.romanMonth(roman));
        }
    }

    private static void word(
            String text,
            int start,
            int end,
            Pattern form,
            Marks<DateMention> known,
            List<DateMention> found) {
        if (start >= end || !Character.isLetter(text.charAt(start))) {
            return;
        }
        var word = form.matcher(text).region(start, end);
        if (word.lookingAt() && isFree(known, word.start(), word.end())) {
            month(text, new Span(word.start(), word.end()), found);
        }
    }

    /// `(16.01)`, `(7.03 oraz 24.08)`, `(16.01, Gotha)`: nothing else stands before the first
    /// comma.
    private static void bracketed(
            String text, int start, Marks<DateMention> known, List<DateMention> found) {
        var matcher =
                DayNotation.DAYS
                        .matcher(text)
                        .region(start, Math.min(text.length(), start + LONGEST));
        int at = start;
        var dates = new ArrayList<DateMention>();
        while (at < text.length()
                && Character.isDigit(text.charAt(at))
                && matcher.region(at, matcher.regionEnd()).lookingAt()) {
            var days = DayNotation.days(matcher);
            boolean month = matcher.group(4).length() == 2 || text.charAt(matcher.end() - 1) == '.';
            if (days == null || !month || !isFree(known, days.start(), days.end())) {
                return;
            }
            dates.add(days);
            at = matcher.end();
            var next = NEXT.matcher(text).region(at, matcher.regionEnd());
            if (next.lookingAt()) {
                at = next.end();
            }
        }
        if (at < text.length() && ("),;".indexOf(text.charAt(at)) >= 0 || endsList(text, at))) {
            found.addAll(dates);
        }
    }

    /// `w marcu (27–31)`: days of the month before the bracket.
    private static void ofMonth(String text, DateMention mention, List<DateMention> found) {
        var month = mention.interval().orElse(null);
        if (month == null
                || month.precision() != Precision.MONTH
                || !month.start().equals(month.end())) {
            return;
        }
        var matcher = IN_BRACKETS.matcher(text).region(mention.end(), text.length());
        if (!matcher.lookingAt()) {
            return;
        }
        var last = matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
        try {
            found.add(
                    new DateMention.Known(
                            matcher.start(1),
                            matcher.end() - 1,
                            new DateInterval(day(month, matcher.group(1)), day(month, last)),
                            0,
                            null));
        } catch (DateTimeException | IllegalArgumentException e) {
            return;
        }
    }

    private static PartialDate day(DateInterval month, String day) {
        return new PartialDate(month.start().year(), month.start().month(), Integer.valueOf(day));
    }

    private static boolean endsList(String text, int at) {
        return at > 1 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ',';
    }

    /// The month that is all of a label's value, or null.
    static @Nullable DateMention monthAlone(String text, Span value) {
        var found = new ArrayList<DateMention>();
        month(text, value, found);
        return found.isEmpty() ? null : found.getFirst();
    }

    /// A cell that is the name of a month, in English and German as well, or a day with a short
    /// year.
    static void month(String text, Span cell, List<DateMention> found) {
        for (var before : List.of("", "in ", "dnia ")) {
            for (var date : DateReader.read(before + cell.of(text))) {
                if (date instanceof DateMention.Known known && known.start() == before.length()) {
                    found.add(
                            new DateMention.Known(
                                    cell.start(),
                                    cell.start() + known.end() - before.length(),
                                    known.days(),
                                    known.yearShift(),
                                    known.weekday()));
                    return;
                }
            }
        }
    }

    /// `9.03. w ratuszu …`: a month in two digits and a full stop say that it is a day; before a
    /// capital, as in `2.10. Kultura`, only a range is.
    private static boolean stopped(String text, Matcher matcher) {
        int end = matcher.end();
        return matcher.group(4).length() == 2
                && text.charAt(end - 1) == '.'
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && (matcher.group(3) != null
                        ? Character.isLetter(text.charAt(end + 1))
                        : Character.isLowerCase(text.charAt(end + 1)));
    }

    private static boolean dashed(String text, Matcher matcher) {
        return stopped(text, matcher)
                || Regex.matches(
                        text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 3)),
                        "(?s)\\s?[-–—:](?:\\D.*)?");
    }

    private static void addFree(
            @Nullable DateMention mention, Marks<DateMention> known, List<DateMention> found) {
        if (mention != null && isFree(known, mention.start(), mention.end())) {
            found.add(mention);
        }
    }

    /// Whether no date that is known overlaps.
    static boolean isFree(Marks<DateMention> known, int start, int end) {
        return !known.cover(start)
                && known.within(new Span(start, end + LONGEST)).stream()
                        .noneMatch(d -> d.start() < end);
    }
}
