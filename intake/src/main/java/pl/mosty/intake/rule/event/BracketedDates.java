package pl.mosty.intake.rule.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Lines;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;

/// Lines that name what took place and bracket when it was, behind words that speak of events:
/// `Jarmark Bożonarodzeniowy (Dębowo – grudzień 2016), Warsztaty garncarskie (Graz, maj 2017)`.
public final class BracketedDates implements Rule {

    /// A name that begins like one, and its bracket with a number or month in it.
    private static final Pattern ITEM =
            Regex.exact(
                    "((?:\\d+\\. )?[\\p{Lu}„\"\\d][^()\n]{4,140}?)[\\h]*\\(([^()\n]{4,60})\\)[\\h]*(?:[,;.]|$)?[\\h]*");

    private static final Pattern OF_EVENTS =
            Regex.anyCase(
                    "\\b(?:wydarze|imprez|spotka|przedsięwzię|inicjatyw|działa[nń]|zadania|zorganizowa|odby[łw]|zrealizowa|events?\\b|meetings?\\b|activities|veranstaltungen)");
    private static final Pattern ABROAD =
            Regex.anyCase(
                    "\\b(?:mikro)?projek|międzynarod|zagrani|transgran|\\p{L}+sko-\\p{L}+sk|project|international");
    private static final Pattern PLANNED =
            Regex.anyCase(
                    "\\b(?:zaplanowa|planowan|planuj|odbędą|odbędzie|będą|harmonogram|planned)");
    private static final int LONGEST_LEAD = 200;

    @Override
    public String name() {
        return "bracketed-dates";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W projekcie spotkaliśmy się na takich imprezach:\nDni Dębowa (wrzesień 2016)\nWystawa koronek (Graz – październik 2016), Jarmark (Dębowo – grudzień 2016)\nSpotkanie harcerzy (Graz – maj 2017)",
                "Partner projektu: Graz (Austria)\n\nZorganizowane wydarzenia:\n • Warsztaty garncarskie (Graz, 12–14 maja 2017)\n • Turniej szachowy (Dębowo, 3 czerwca 2017)");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasta partnerskie:\nGraz (Austria, maj 1998)\nBrno (Czechy, czerwiec 1999)",
                "W projekcie z Grazem zaplanowano wydarzenia:\nDni Dębowa (wrzesień 2016)\nJarmark (Graz – grudzień 2016)",
                "W projekcie z Grazem zorganizowano wydarzenia:\nWizyta w Grazu (odwołana, maj 2018)",
                "Zrealizowane działania z partnerem z Grazu:\nRemont szkoły (Dębowo – maj 2010)",
                "Przewodniczący rady miasta:\nJan Lipa (maj 2002)\nAnna Sosna (czerwiec 2006)");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        Span before = null;
        for (var line : Lines.of(chapter.text())) {
            var items = line.isBlank() ? List.<Item>of() : items(chapter.text(), line.body());
            if (items.isEmpty()) {
                before = line.isBlank() ? before : line.span();
            } else if (before != null && opens(chapter, before)) {
                add(chapter, items, before, facts);
            }
        }
    }

    private record Item(Span name, Span bracket) {}

    /// Those that the line is made of; none where it holds anything else.
    private static List<Item> items(String text, Span line) {
        var items = new ArrayList<Item>();
        int from = line.start();
        while (from < line.end()) {
            var item = ITEM.matcher(text).region(from, line.end());
            if (!item.lookingAt()) {
                return List.of();
            }
            items.add(
                    new Item(
                            new Span(item.start(1), item.end(1)),
                            new Span(item.start(2), item.end(2))));
            from = Chars.skipSpaces(text, item.end(), line.end());
        }
        return items;
    }

    private static boolean opens(Chapter chapter, Span lead) {
        int from = Math.max(lead.start(), lead.end() - LONGEST_LEAD);
        var words = new Passage(chapter.text(), from, lead.end());
        return OF_EVENTS.in(words) && !PLANNED.in(words);
    }

    private void add(Chapter chapter, List<Item> items, Span lead, Facts facts) {
        boolean abroad = ABROAD.in(Passage.of(chapter.text(), lead)) || chapter.namesForeign(lead);
        for (var item : items) {
            var span = new Span(item.name().start(), item.bracket().end() + 1);
            var part = chapter.partAt(span.start()).orElse(null);
            if (part != null
                    && (abroad || chapter.namesForeign(span))
                    && !Predicates.calledOff(Passage.of(chapter.text(), item.bracket()))
                    && new Sentence(chapter, part, item.name(), true, true).namesEvent()) {
                event(chapter, part, span, item.bracket(), lead).ifPresent(facts.events()::add);
            }
        }
    }

    private Optional<Event> event(Chapter chapter, Part part, Span span, Span bracket, Span lead) {
        return days(chapter, part, bracket)
                .map(days ->
                        new Event(
                                        span,
                                        span,
                                        span,
                                        days,
                                        part.under(List.of(lead)),
                                        null,
                                        null,
                                        1,
                                        name())
                                .at(venue(chapter, bracket)));
    }

    /// What stands before the day.
    private static @Nullable Span venue(Chapter chapter, Span bracket) {
        int end =
                chapter.dates().within(bracket).stream()
                        .mapToInt(DateMention::start)
                        .findFirst()
                        .orElse(bracket.end());
        while (end > bracket.start()
                && !Character.isLetterOrDigit(chapter.text().charAt(end - 1))) {
            end--;
        }
        return end > bracket.start() ? new Span(bracket.start(), end) : null;
    }

    private static Optional<DateInterval> days(Chapter chapter, Part part, Span bracket) {
        return chapter.dates().within(bracket).stream()
                .flatMap(date -> Stream.ofNullable(Dates.of(chapter, part, date)))
                .filter(days -> days.precision() != Precision.YEAR)
                .findFirst();
    }
}
