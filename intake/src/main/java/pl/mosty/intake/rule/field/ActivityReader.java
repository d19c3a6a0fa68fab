package pl.mosty.intake.rule.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.act.ActReader;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.intake.rule.event.ListedNames;
import pl.mosty.intake.rule.person.FoundPerson;
import pl.mosty.intake.rule.person.PeopleReader;
import pl.mosty.intake.rule.topic.Topics;
import pl.mosty.polish.inflection.Case;

/// Reads the fields of an activity whose words are known.
public final class ActivityReader {

    private static final int LONGEST_VENUE = 50;
    private final Chapter chapter;
    private final PeopleReader people;
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
        this.adjectives = new CityAdjectives(chapter);
        this.acts = new ActReader(chapter);
        this.organisations = new Organisations(chapter);
    }

    /// @param captions of the photos that show it: people named there belong to the own side
    public Activity read(Event told, List<Span> captions) {
        var event = topics.under(told);
        var scope = Scope.of(chapter, event.told());
        var untold = Untold.in(chapter, event.told());
        var found = people(event, untold);
        var foreign = new Foreign(chapter, event, scope, found, untold, adjectives);
        var places = foreign.places();
        var countries =
                event.rule().equals(ListedNames.NAME)
                        ? places.stream().map(p -> p.place().country()).distinct().toList()
                        : List.copyOf(foreign.countries());
        var act = acts.read(event, scope.head(), scope::topical, places, anyCounterpart(found));
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
                mentions(found, captions, countries),
                countries,
                List.copyOf(where(event, scope, places, act, found)),
                List.copyOf(partners.of(event, kind, foreign, act.there())),
                List.copyOf(takingPart(event, scope, found)),
                Topics.standard().read(chapter.words().within(event.told())),
                event.count(),
                event.part().ordinal(),
                narrative(event, scope, kind, found),
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

    private List<PersonMention> mentions(
            List<FoundPerson> found, List<Span> captions, List<String> countries) {
        var mentions = new ArrayList<PersonMention>();
        for (var person : found) {
            add(mentions, mention(person, countries));
        }
        for (var caption : captions) {
            for (var person : people.read(caption, null)) {
                if (person.side() == Side.OWN) {
                    add(mentions, mention(person, countries));
                }
            }
        }
        return mentions;
    }

    private PersonMention mention(FoundPerson person, List<String> countries) {
        boolean counterpart = person.side() == Side.COUNTERPART;
        var country =
                person.country() != null
                        ? person.country()
                        : countries.size() == 1 ? countries.getFirst() : null;
        return person.mention(chapter.text(), person.side(), counterpart ? country : null);
    }

    /// A person told again, be it by the family name alone, is not counted twice.
    private static void add(List<PersonMention> mentions, PersonMention next) {
        var name = plain(next.name());
        for (var known : mentions) {
            var other = plain(known.name());
            if (other.equals(name) || other.endsWith(" " + name)) {
                return;
            }
        }
        mentions.removeIf(known -> name.endsWith(" " + plain(known.name())));
        mentions.add(next);
    }

    private static String plain(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('–', '-').replace(" - ", "-");
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

    /// In a diplomatic meeting what stands behind the last person of the head, else all its words.
    private static Span narrative(
            Event event, Scope scope, ActivityKind kind, List<FoundPerson> found) {
        int start = event.told().start();
        if (kind == ActivityKind.DIPLOMATIC_MEETING) {
            for (var person : found) {
                boolean first =
                        person.name().start() < scope.head().end() && person.office() != null;
                if (first && follows(event.told(), person, found)) {
                    start = Math.max(start, Math.min(person.end(), event.told().end()));
                }
            }
        }
        return new Span(start, event.told().end());
    }

    /// The meeting's own people stand at the beginning of its words.
    private static boolean follows(Span told, FoundPerson person, List<FoundPerson> found) {
        int begins =
                Math.min(
                        person.name().start(),
                        person.office() == null ? person.name().start() : person.office().start());
        int before = told.start();
        for (var other : found) {
            if (other.end() <= begins) {
                before = Math.max(before, other.end());
            }
        }
        return begins - before <= 12;
    }
}
