package pl.mosty.intake.rule.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Quotes;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.NamedStates;
import pl.mosty.intake.rule.person.FoundPerson;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;

/// Tells the foreign states and places that took part in an activity from those only talked about.
final class Foreign {

    private static final Pattern GUESTS =
            Regex.anyCase("delegac|przyjazd|goś|przedstawiciel|partner");

    private static final Pattern ARRIVED =
            Regex.anyCase(
                    "\\b(?:guests|came from|participants|gäste|teilnehm|dojecha|przyjecha|przyby[łl]|zjecha|wśród uczestnik)");

    private static final Pattern THERE = Regex.anyCase("\\btamtejsz");

    private static final int BEFORE = 60;
    private static final int CLAUSE = 200;
    private final Chapter chapter;
    private final Event event;
    private final Scope scope;
    private final List<FoundPerson> people;
    private final CityAdjectives adjectives;
    private final Untold untold;
    private final OnlyAWord onlyAWord;
    private @Nullable List<PlaceMention> places;

    Foreign(
            Chapter chapter,
            Event event,
            Scope scope,
            List<FoundPerson> people,
            Untold untold,
            CityAdjectives adjectives) {
        this.chapter = chapter;
        this.event = event;
        this.scope = scope;
        this.people = people;
        this.adjectives = adjectives;
        this.onlyAWord = new OnlyAWord(chapter.text());
        this.untold = untold;
    }

    /// ISO codes in the order they are told.
    Set<String> countries() {
        var codes = new LinkedHashSet<String>();
        people.forEach(p -> {
            if (p.side() == pl.mosty.intake.extraction.Side.COUNTERPART && p.country() != null) {
                codes.add(p.country());
            }
        });
        chapter.countries()
                .within(event.told(), c -> concerned(c) && !isNamed(c.start(), c.end()))
                .forEach(c -> codes.add(c.country().code()));
        places().forEach(p -> codes.add(p.place().country()));
        if (event.venue() != null) {
            chapter.places().within(event.venue()).forEach(p -> codes.add(p.place().country()));
            chapter.countries().within(event.venue()).forEach(c -> codes.add(c.country().code()));
        }
        codes.remove("PL");
        codes.addAll(HeadedStates.of(chapter, event, codes));
        NamedStates.settle(codes, year());
        if (codes.isEmpty()) {
            before().forEach(p -> codes.add(p.place().country()));
        }
        if (codes.isEmpty()) {
            later(codes);
        }
        if (codes.isEmpty()) {
            hinted().forEach(p -> codes.add(p.country()));
        }
        if (codes.isEmpty()) {
            codes.addAll(Nationals.in(chapter, event.told(), this::isMatter));
        }
        return codes;
    }

    private @Nullable Integer year() {
        var date = event.date();
        return date == null ? null : date.end().year();
    }

    /// `Anna Czech`
    private boolean isNamed(int start, int end) {
        for (var person : people) {
            if (person.name().start() <= start && end <= person.name().end()) {
                return true;
            }
        }
        return false;
    }

    /// `Dary dla Grazu przekazano 18 marca oraz 7 maja`: what stands before the days of a sentence.
    private List<PlaceMention> before() {
        int from = event.span().start();
        return event.told().start() <= from
                ? List.of()
                : chapter.places()
                        .within(
                                new Span(from, event.told().start()),
                                p ->
                                        !p.place().polish()
                                                && !talkedAbout(p.start())
                                                && !quoted(p.start()));
    }

    /// Where the event itself names none, a later sentence may.
    private void later(Set<String> codes) {
        var rest =
                new Span(
                        Math.min(scope.head().end(), event.context().end()), event.context().end());
        chapter.countries().within(rest).stream()
                .filter(c ->
                        c.form() != CountryForm.ADJECTIVE
                                && !scope.topical(c.start())
                                && !talkedAbout(c.start()))
                .filter(c ->
                        GUESTS.in(before(c.start(), 30)) || ARRIVED.in(clause(c.start(), rest)))
                .forEach(c -> codes.add(c.country().code()));
        codes.remove("PL");
        NamedStates.settle(codes, year());
    }

    /// The words of a span between the marks around the index, as far as a clause is long.
    private Passage clause(int at, Span within) {
        var text = chapter.text();
        int from = at;
        int to = at;
        while (from > Math.max(within.start(), at - CLAUSE)
                && ".;".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        while (to < Math.min(within.end(), at + CLAUSE) && ".;".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new Passage(text, from, to);
    }

    boolean concerned(CountryMention country) {
        if (untold.covers(country.start())) {
            return false;
        }
        if (event.count() > 1) {
            return true;
        }
        if (scope.topical(country.start())
                || talkedAbout(country.start())
                || onlyAWord.isSaid(country)
                || quoted(country.start())) {
            return false;
        }
        boolean inHead =
                scope.head().start() <= country.start() && country.end() <= scope.head().end();
        boolean bracketed =
                country.end() < chapter.text().length()
                        && chapter.text().charAt(country.end()) == ')';
        return inHead || bracketed;
    }

    /// Foreign places of the activity, those of people's names, quotes and mere talk left out.
    List<PlaceMention> places() {
        var made = places;
        if (made == null) {
            made = findPlaces();
            places = made;
        }
        return made;
    }

    private List<PlaceMention> findPlaces() {
        return chapter.places().within(event.told(), this::concerned);
    }

    private boolean concerned(PlaceMention place) {
        int at = place.start();
        return !place.place().polish()
                && !isNamed(at, place.end())
                && !talkedAbout(at)
                && !quoted(at)
                && !(at >= scope.head().end() && onlyAWord.isForWhom(at))
                && !untold.covers(at);
    }

    /// Where no place is named but by its adjective, or in the title of what was shown.
    List<Place> hinted() {
        var found = new ArrayList<Place>();
        for (var word : chapter.words().within(event.told())) {
            adjectives
                    .find(word)
                    .filter(_ -> !quoted(word.start()) && !scope.topical(word.start()))
                    .ifPresent(found::add);
        }
        if (found.isEmpty() && THERE.in(Passage.of(chapter.text(), event.told()))) {
            chapter.places().within(event.told()).stream()
                    .filter(p -> !p.place().polish())
                    .forEach(p -> found.add(p.place()));
        }
        return found;
    }

    /// Only talked about, quoted or told of something else.
    private boolean isMatter(int at) {
        return scope.topical(at) || talkedAbout(at) || quoted(at) || untold.covers(at);
    }

    private boolean talkedAbout(int at) {
        int from = Math.max(event.span().start(), at - BEFORE);
        return TalkedAbout.is(chapter, Math.min(from, at), at);
    }

    private Passage before(int at, int most) {
        return new Passage(chapter.text(), Math.max(0, at - most), at);
    }

    private boolean quoted(int at) {
        return Quotes.isOpen(chapter.text(), event.span().start(), at);
    }
}
