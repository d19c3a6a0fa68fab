package pl.mosty.intake.rule.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;

/// A sentence that tells of one thing done at several dates (an agreement signed in both countries)
/// is one activity for each date.
final class EventPerDate implements SentenceRule {

    private static final Pattern BETWEEN =
            Regex.exact("\\s*(?:[,;]|\\b(?:i|oraz|and|und)\\b|\\ba także\\b)*\\s*");

    @Override
    public String name() {
        return "event-per-date";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Umowę partnerską podpisano 3 maja 2010 r. w Dębowie i 4 września 2010 r. w Grazu.",
                "Odbyły się: zjazd (3 września 2011 r., Graz), koncert w Dębowie (10 września 2011 r.) i sesja (11 września 2011 r.).",
                "Porozumienie zawarto w maju 2011 r. w Czechach oraz 7 lipca 2011 r. - w Polsce.",
                "Umowę zawarto 20 maja 1991 r. w Dębowie, w czasie dni Grazu trwających od 17 do 22 maja.",
                "Umowę podpisano we wrześniu 2005 r. w Grazu i 6 maja 2006 r. - w Polsce; ze strony austriackiej uczynił to burmistrz Karl Moser.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Od 3 maja 2010 r. do 4 września 2010 r. trwała wystawa w Grazu.",
                "W dniach 3–5 maja 2010 r. delegacja z Grazu odwiedziła Dębowo.");
    }

    @Override
    public List<Telling> read(Sentence sentence, List<Telling> before) {
        var text = sentence.text();
        if (sentence.dates().size() < 2) {
            return List.of();
        }
        var dates = sentence.dates().stream().filter(EventPerDate::exact).toList();
        if (dates.size() < 2 || !sentence.happened() || Predicates.standing(sentence.words())) {
            return List.of();
        }
        var brackets = dates.stream().map(d -> bracket(text, sentence.span(), d)).toList();
        if (brackets.stream().noneMatch(b -> b < 0)) {
            return bracketed(sentence, dates, brackets);
        }
        var tellings = new ArrayList<Telling>();
        for (int i = 0; i < dates.size(); i++) {
            int start = i == 0 ? sentence.span().start() : dates.get(i).start();
            int end = i + 1 < dates.size() ? dates.get(i + 1).start() : sentence.span().end();
            var told = Told.after(text, dates.get(i).end(), end);
            if (i > 0 && !joined(text.substring(dates.get(i - 1).end(), dates.get(i).start()))) {
                return List.of();
            }
            tellings.add(
                    new Telling(
                            sentence.part(),
                            new Span(start, Math.max(told.end(), dates.get(i).end())),
                            told,
                            sentence.span(),
                            inYearOf(
                                    tellings,
                                    dates.get(i),
                                    Dates.of(sentence.chapter(), sentence.part(), dates.get(i))),
                            1,
                            name()));
        }
        return tellings;
    }

    /// `umowę zawarto 20 maja 1991 r., w czasie dni trwających od 17 do 22 maja`: days without a
    /// year are of that which the sentence has told.
    private static @Nullable DateInterval inYearOf(
            List<Telling> before, DateMention mention, @Nullable DateInterval days) {
        var told = mention.interval().orElse(null);
        var last = before.isEmpty() ? null : before.getLast().date();
        var year = last == null ? null : last.end().year();
        return told == null || year == null || told.hasYear() || isRelative(mention)
                ? days
                : told.orInYear(year);
    }

    /// `3 maja ubiegłego roku`
    private static boolean isRelative(DateMention mention) {
        return mention instanceof DateMention.Known known && known.yearShift() != 0;
    }

    /// `zjazd (3 września, Graz), koncert (10 września)`: the words of each stand before its
    /// bracket.
    private List<Telling> bracketed(
            Sentence sentence, List<DateMention> dates, List<Integer> brackets) {
        var text = sentence.text();
        var tellings = new ArrayList<Telling>();
        int start = sentence.span().start();
        for (int i = 0; i < dates.size(); i++) {
            var span = new Span(start, brackets.get(i));
            tellings.add(
                    new Telling(
                                    sentence.part(),
                                    span,
                                    span,
                                    i == 0 ? sentence.span() : span,
                                    Dates.of(sentence.chapter(), sentence.part(), dates.get(i)),
                                    1,
                                    name())
                            .closed());
            var next = BETWEEN.matcher(text).region(brackets.get(i), sentence.span().end());
            start = next.lookingAt() ? next.end() : brackets.get(i);
        }
        return tellings;
    }

    /// The end of the bracket in which the date stands, or -1.
    private static int bracket(String text, Span sentence, DateMention date) {
        int open = text.lastIndexOf('(', date.start());
        int close = text.indexOf(')', date.end());
        boolean inside =
                open >= sentence.start()
                        && close >= 0
                        && close < sentence.end()
                        && text.indexOf(')', open) == close;
        return inside ? close + 1 : -1;
    }

    private static boolean joined(String between) {
        return between.length() < 90
                && Regex.matches(
                        between, "(?isuU).*(?:\\bi\\b|\\boraz\\b|,|;|\\ba\\b|\\band\\b).*");
    }

    private static boolean exact(DateMention mention) {
        return mention.interval().filter(d -> d.precision() != Precision.YEAR).isPresent();
    }
}
