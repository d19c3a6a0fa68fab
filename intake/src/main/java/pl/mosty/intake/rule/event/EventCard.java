package pl.mosty.intake.rule.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Line;
import pl.mosty.intake.reading.Lines;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.Precision;

/// A block of lines with labels, one of which says when, is an activity: `Nazwa: …`, `Termin: …`,
/// `Miejsce: …`, `Partner: …`, `Opis: …`. Blocks that tell of a project's money are none.
public final class EventCard implements Rule {

    private static final Pattern LABELLED =
            Regex.exact("\\s*(?:[•*-]\\s+)?(\\p{Lu}[\\p{L} /()-]{2,40}?)\\s?:\\s+(\\S.*)");
    private static final Pattern NAME =
            Regex.anyCase(
                    "(?:nazwa|tytuł|temat|wydarzenie|działanie|zadanie|przedsięwzięcie|rodzaj|name|title|event|titel|veranstaltung)\\b.*");
    private static final Pattern DATE =
            Regex.anyCase(
                    "(?:termin|data|kiedy|czas|czas trwania|date|dates|when|datum|zeit|zeitraum|wann)\\b(?!.*(?:umow|podpis|nabor|zgłosz)).*");
    private static final Pattern AROUND =
            Regex.anyCase(
                    "(?:partner(?:zy)?|kraj|miasto|goście|delegacja|country|city|guests|land|stadt|gäste)\\b.*");
    private static final Pattern PLACE =
            Regex.anyCase("(?:miejsce|lokalizacja|gdzie|place|venue|where|ort)\\b.*");
    private static final Pattern STORY =
            Regex.anyCase(
                    "(?:opis|przebieg|charakterystyka|relacja|treść|description|report|beschreibung|verlauf)\\b.*");
    private static final Pattern PEOPLE =
            Regex.anyCase(
                    "(?:uczestnicy|uczestniczyli|udział|obecni|osoby|skład|przedstawiciele|participants|attended|present|teilnehmer)\\b.*");
    private static final Pattern PROJECT =
            Regex.anyCase(
                    "(?:program|nabór|kwota|dofinansowan|dotacj|budżet|beneficjent|koordynator|lider|okres realizacji|wartość|numer|nr umowy|umowa|programme|budget|grant|förder).*");

    @Override
    public String name() {
        return "event-card";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Nazwa: Warsztaty garncarskie\nTermin: 12–16 sierpnia 2019 r.\nMiejsce: Dębowo\nPartner: Graz (Austria)\nOpis: W zajęciach wzięło udział 20 osób.",
                "Termin: wrzesień\nMiejsce: Dębowo\nUczestnicy: strażacy z Grazu\nTemat: wspólne ćwiczenia",
                "Event: Choir festival\nDate: 5 May 2019\nPlace: Graz, Austria");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Tytuł: Zielone brzegi\nProgram: Interreg V-A\nTermin: 12.05.2019 r.\nPartner: Graz (Austria)",
                "Partner: Graz (Austria)\nData podpisania umowy: 12.05.1999 r.\nDziedziny: kultura");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        if (chapter.text().indexOf(':') < 0) {
            return;
        }
        var card = new ArrayList<Field>();
        for (var line : Lines.of(chapter.text())) {
            if (line.isBlank()) {
                close(chapter, card, facts);
            } else {
                add(chapter.text(), line, card);
            }
        }
        close(chapter, card, facts);
    }

    private static void add(String text, Line line, List<Field> card) {
        var span = line.span();
        var labelled = LABELLED.matcher(text).region(span.start(), span.end());
        if (labelled.matches()) {
            card.add(new Field(labelled.group(1), new Span(labelled.start(2), labelled.end(2))));
        } else if (!card.isEmpty()) {
            var last = card.removeLast();
            card.add(new Field(last.label, new Span(last.value.start(), line.body().end())));
        }
    }

    private void close(Chapter chapter, List<Field> card, Facts facts) {
        if (card.size() >= 3 && find(card, PROJECT).isEmpty()) {
            event(chapter, card).ifPresent(facts.events()::add);
        }
        card.clear();
    }

    private Optional<Event> event(Chapter chapter, List<Field> card) {
        var date = find(card, DATE).map(f -> date(chapter, f.value)).orElse(null);
        var name = find(card, NAME);
        var story = find(card, STORY);
        if (date == null || (name.isEmpty() && story.isEmpty())) {
            return Optional.empty();
        }
        var span = new Span(card.getFirst().value.start(), card.getLast().value.end());
        var told = Told.withoutClosing(chapter.text(), name.or(() -> story).orElseThrow().value);
        var words = together(together(told, story.orElse(null)), find(card, PEOPLE).orElse(null));
        if (Predicates.calledOff(Passage.of(chapter.text(), span))) {
            return Optional.empty();
        }
        var part = chapter.partAt(span.start()).orElse(null);
        if (part == null) {
            return Optional.empty();
        }
        var headings = new ArrayList<>(part.headings());
        card.stream()
                .filter(f -> AROUND.matcher(f.label).matches())
                .map(Field::value)
                .forEach(headings::add);
        return Optional.of(
                new Event(span, words, words, date, part.under(headings), null, null, 1, name())
                        .at(find(card, PLACE).map(Field::value).orElse(null)));
    }

    /// All from the one to the other.
    private static Span together(Span words, @Nullable Field further) {
        return further == null
                ? words
                : new Span(
                        Math.min(words.start(), further.value.start()),
                        Math.max(words.end(), further.value.end()));
    }

    private static @Nullable DateInterval date(Chapter chapter, Span value) {
        var part = chapter.partAt(value.start()).orElse(null);
        if (part == null) {
            return null;
        }
        var dates = new ArrayList<>(chapter.dates().within(value));
        chapter.monthAlone(value).ifPresent(dates::add);
        return dates.stream()
                .map(d -> Dates.of(chapter, part, d))
                .filter(d -> d != null && d.precision() != Precision.YEAR)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Field> find(List<Field> card, Pattern label) {
        return card.stream().filter(f -> label.matcher(f.label).matches()).findFirst();
    }

    private record Field(String label, Span value) {}
}
