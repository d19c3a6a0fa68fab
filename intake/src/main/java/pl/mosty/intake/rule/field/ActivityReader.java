package pl.mosty.intake.rule.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.act.ActReader;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.intake.rule.event.ListedNames;
import pl.mosty.intake.rule.event.Speech;
import pl.mosty.intake.rule.person.FoundPerson;
import pl.mosty.intake.rule.person.PeopleReader;
import pl.mosty.intake.rule.topic.Topics;
import pl.mosty.polish.inflection.Case;

/// Reads the fields of an activity whose words are known.
public final class ActivityReader {

    private static final int LONGEST_VENUE = 50;
    private final Chapter chapter;
    private final PeopleReader people;
    private final Mentions mentions;
    private final CityAdjectives adjectives;
    private final ActReader acts;
    private final Organisations organisations;
    private final Venues venues;
    private final EventPartners partners;
    private final StoryTopics topics;

    /// @param partners names of the own unit's partners
    public ActivityReader(Chapter chapter, PeopleReader people, Set<String> partners) {
        this.chapter = chapter;
        this.partners = new EventPartners(chapter, partners);
        this.topics = new StoryTopics(chapter);
        this.venues = new Venues(chapter);
        this.people = people;
        this.mentions = new Mentions(chapter, people);
        this.adjectives = new CityAdjectives(chapter);
        this.acts = new ActReader(chapter);
        this.organisations = new Organisations(chapter);
    }

    /// All of them, a field after the other: the code and tables that read a field of one event are
    /// then still at hand for the next one.
    ///
    /// @param captions by the number of the event those of the photos that show it: people named
    ///   there belong to the own side
    public List<Activity> read(List<Event> told, IntFunction<List<Span>> captions) {
        var peopled = new ArrayList<Peopled>(told.size());
        for (int i = 0; i < told.size(); i++) {
            boolean last = i + 1 == told.size();
            int next = last ? chapter.text().length() : told.get(i + 1).span().start();
            peopled.add(withPeople(told.get(i), next));
        }
        var placed = peopled.stream().map(this::withPlaces).toList();
        var acted = placed.stream().map(this::withAct).toList();
        var activities = new ArrayList<Activity>(told.size());
        for (var event : acted) {
            activities.add(activity(event, captions.apply(activities.size())));
        }
        return activities;
    }

    private Peopled withPeople(Event told, int next) {
        var event = topics.under(told);
        var untold = Untold.in(chapter, event.told());
        var scope = Scope.of(chapter, event.told());
        var found = people(event, untold);
        found.addAll(speakers(told, next));
        return new Peopled(event, scope, untold, found);
    }

    private Placed withPlaces(Peopled told) {
        var event = told.event();
        var foreign =
                new Foreign(chapter, event, told.scope(), told.people(), told.untold(), adjectives);
        var places = foreign.places();
        var countries =
                event.rule().equals(ListedNames.NAME)
                        ? places.stream().map(p -> p.place().country()).distinct().toList()
                        : List.copyOf(foreign.countries());
        return new Placed(told, foreign, places, countries);
    }

    private Acted withAct(Placed placed) {
        var told = placed.told();
        return new Acted(
                placed,
                acts.read(
                        told.event(),
                        told.scope().head(),
                        told.scope()::topical,
                        placed.places(),
                        anyCounterpart(told.people())));
    }

    private Activity activity(Acted acted, List<Span> captions) {
        var placed = acted.placed();
        var scope = placed.told().scope();
        var event = placed.told().event();
        var found = placed.told().people();
        var countries = placed.countries();
        var act = acted.act();
        var kind = act.kind();
        return new Activity(
                new Evidence(
                        event.span(),
                        event.rule(),
                        Calibration.of(
                                event.rule(),
                                Doubts.of(chapter, event, act, found, countries).size())),
                event.date(),
                kind,
                act.direction(),
                mentions.of(found, captions, countries),
                countries,
                List.copyOf(where(event, scope, placed.places(), act, found)),
                List.copyOf(partners.of(event, kind, placed.foreign(), act.there())),
                List.copyOf(takingPart(event, scope, found)),
                Topics.standard().read(chapter.words().within(event.told())),
                event.count(),
                event.part().ordinal(),
                Narrative.of(event, scope, kind, found),
                event.project(),
                event.network());
    }

    /// Those of its own words where they name a counterpart, else of all the sentences it shares;
    /// with the own people whom the lead names for all its items.
    private List<FoundPerson> people(Event event, Untold untold) {
        var part = event.part();
        var found = people.read(event.context(), part.governs(), part.headings());
        found.removeIf(untold::excludes);
        if (event.rule().equals("event-per-date")) {
            var own = people.read(event.told(), part.governs(), part.headings());
            if (anyCounterpart(own)) {
                found.removeIf(
                        f -> f.side() == Side.COUNTERPART && !event.told().contains(f.name()));
            }
        }
        if (part.lead() != null
                && (part.governs() == Case.INSTRUMENTAL || leads(event, part.lead()))) {
            for (var person : people.read(part.lead(), null)) {
                if (person.side() == Side.OWN) {
                    found.add(person);
                }
            }
        }
        return found;
    }

    /// Who speaks behind the event was there: `– Liczymy na więcej – mówi burmistrz Jan Lipa.`
    private List<FoundPerson> speakers(Event event, int next) {
        var speakers = new ArrayList<FoundPerson>();
        for (var line : Speech.behind(chapter, event, next)) {
            for (var person : people.read(line, null)) {
                if (Speech.isOf(chapter, line, person.name())) {
                    speakers.add(person);
                }
            }
        }
        return speakers;
    }

    private static boolean anyCounterpart(List<FoundPerson> people) {
        for (var person : people) {
            if (person.side() == Side.COUNTERPART) {
                return true;
            }
        }
        return false;
    }

    /// `Prezydent Jan Lipa rozmawiał z:` above the event.
    private boolean leads(Event event, Span lead) {
        return event.span().start() >= lead.end() && chapter.text().charAt(lead.end() - 1) == ':';
    }

    private Set<String> takingPart(Event event, Scope scope, List<FoundPerson> found) {
        var names = organisations.read(event.told(), scope, found);
        var network = event.network();
        if (network != null
                && names.stream().noneMatch(n -> n.contains(network) || network.contains(n))) {
            names.add(network);
        }
        return names;
    }

    private Set<String> where(
            Event event,
            Scope scope,
            List<PlaceMention> foreign,
            ActReader.Reading act,
            List<FoundPerson> found) {
        var names = new LinkedHashSet<String>();
        for (var mention : chapter.places().within(event.told())) {
            boolean taken = mention.place().polish() || foreign.contains(mention);
            if (taken
                    && !scope.topical(mention.start())
                    && !FoundPerson.anyCovers(found, mention.start())
                    && act.there().contains(mention.start())) {
                names.add(mention.spelling());
            }
        }
        names.addAll(venue(event));
        for (var heading : event.part().headings()) {
            for (var place : chapter.places().within(heading)) {
                if (names.isEmpty()
                        && !place.place().polish()
                        && (act.there().contains(place.start()) || isDestination(event, act))) {
                    names.add(place.spelling());
                }
            }
        }
        if (act.atOwn() && names.isEmpty() && chapter.own().name() != null) {
            names.add(chapter.own().name());
        }
        venues.read(scope.action(), found).forEach(names::add);
        return names;
    }

    /// What a cell or line says of where it was: its places, else its words.
    private List<String> venue(Event event) {
        var venue = event.venue();
        if (venue == null) {
            return List.of();
        }
        var places =
                chapter.places().within(venue).stream()
                        .map(PlaceMention::spelling)
                        .distinct()
                        .toList();
        var words = Chars.oneSpaced(venue.of(chapter.text()));
        boolean named = words.length() <= LONGEST_VENUE && Character.isUpperCase(words.charAt(0));
        return !places.isEmpty() || !named ? places : List.of(words);
    }

    /// A row of a table of journeys.
    private static boolean isDestination(Event event, ActReader.Reading act) {
        return event.rule().equals("event-row") && act.direction() == Direction.OUT;
    }

    /// An event and who took part in it.
    private record Peopled(Event event, Scope scope, Untold untold, List<FoundPerson> people) {}

    /// The same and where it led to.
    private record Placed(
            Peopled told, Foreign foreign, List<PlaceMention> places, List<String> countries) {}

    /// The same and what was done.
    private record Acted(Placed placed, ActReader.Reading act) {}
}
