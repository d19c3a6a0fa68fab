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
import pl.mosty.polish.inflection.Case;

/// Reads the fields of an activity whose words are known.
public final class ActivityReader {

    private final Chapter chapter;
    private final PeopleReader people;
    private final DirectionReader directions;
    private final Organisations organisations;
    private final Venues venues;
    private final Set<String> partners;

    /// @param partners names of the own unit's partners
    public ActivityReader(Chapter chapter, Set<String> partners) {
        this.chapter = chapter;
        this.partners = Set.copyOf(partners);
        this.venues = new Venues(chapter);
        this.people = new PeopleReader(chapter);
        this.directions = new DirectionReader(chapter);
        this.organisations = new Organisations(chapter);
    }

    /// @param captions of the photos that show it: people named there belong to the own side
    public Activity read(Event event, List<Span> captions) {
        var text = chapter.text();
        var scope = Scope.of(text, event.told());
        var told = kind(event, scope);
        var found = people(event);
        var foreign = new Foreign(chapter, event, scope, found);
        var countries = List.copyOf(foreign.countries());
        var places = foreign.places();
        boolean came = told == ActivityKind.VISIT_OUT && directions.cameHome(event.told(), places);
        var movement =
                new Movement(
                        chapter,
                        foreign,
                        event.told(),
                        scope.action(),
                        underPlace(event.part().headings()),
                        found.stream().anyMatch(f -> f.side() == Side.COUNTERPART));
        var kind = settled(scope, came ? ActivityKind.VISIT_IN : told, movement);
        return new Activity(
                new Evidence(event.span(), event.rule(), confidence(event, kind, found)),
                event.date(),
                kind,
                direction(kind, scope, movement),
                mentions(found, captions, countries),
                countries,
                List.copyOf(where(event, scope, places, movement, found)),
                List.copyOf(partners(event, kind, places, movement)),
                List.copyOf(takingPart(event, scope, found)),
                List.of(),
                event.count(),
                event.part().ordinal(),
                narrative(event, scope, kind, found),
                event.project(),
                event.network());
    }

    /// What the fields leave open makes the whole less sure: no kind, no year, a person whose side
    /// the words do not tell.
    private static double confidence(Event event, ActivityKind kind, List<FoundPerson> found) {
        double confidence = event.confidence();
        if (kind == ActivityKind.OTHER) {
            confidence *= 0.8;
        }
        if (event.date() == null || !event.date().hasYear()) {
            confidence *= 0.85;
        }
        if (found.stream().anyMatch(p -> !p.sure() && p.side() == Side.COUNTERPART)) {
            confidence *= 0.9;
        }
        return Math.round(confidence * 100) / 100.0;
    }

    /// Those of its own words where they name a counterpart, else of all the sentences it shares;
    /// with the own people whom the lead names for all its items.
    private List<FoundPerson> people(Event event) {
        var part = event.part();
        var found = people.read(event.context(), part.governs(), part.headings());
        if (event.rule().equals("event-per-date")) {
            var own = people.read(event.told(), part.governs(), part.headings());
            if (own.stream().anyMatch(f -> f.side() == Side.COUNTERPART)) {
                found.removeIf(
                        f -> f.side() == Side.COUNTERPART && !event.told().contains(f.name()));
            }
        }
        if (part.lead() != null && part.governs() == Case.INSTRUMENTAL) {
            for (var person : people.read(part.lead(), null)) {
                if (person.side() == Side.OWN) {
                    found.add(person);
                }
            }
        }
        return found;
    }

    /// What ended or was only sent went nowhere.
    private Direction direction(ActivityKind kind, Scope scope, Movement movement) {
        var head = Chars.oneSpaced(scope.head().of(chapter.text()));
        return kind == ActivityKind.OTHER && KindReader.isNeither(head) && !movement.went()
                ? Direction.NONE
                : directions.read(kind, movement);
    }

    private boolean underPlace(List<Span> headings) {
        return headings.stream()
                .anyMatch(h ->
                        chapter.places().within(h).stream().anyMatch(p -> !p.place().polish()));
    }

    /// What no word names is told by who went where.
    private ActivityKind settled(Scope scope, ActivityKind kind, Movement movement) {
        var head = Chars.oneSpaced(scope.head().of(chapter.text()));
        if (kind == ActivityKind.VISIT_IN && movement.went() && !movement.came()) {
            return ActivityKind.VISIT_OUT;
        }
        if (kind != ActivityKind.OTHER || KindReader.isNeither(head)) {
            return kind;
        }
        return switch (movement.direction()) {
            case OUT -> ActivityKind.VISIT_OUT;
            case IN -> ActivityKind.VISIT_IN;
            case LOCAL -> ActivityKind.EVENT;
            case NONE -> movement.remote() ? ActivityKind.MEETING : kind;
        };
    }

    private ActivityKind kind(Event event, Scope scope) {
        var head = Chars.oneSpaced(scope.action().of(chapter.text()));
        var context = Chars.oneSpaced(event.context().of(chapter.text()));
        var kind =
                KindReader.kind(
                        event, head, Chars.oneSpaced(event.told().of(chapter.text())), context);
        return kind == ActivityKind.OTHER && !event.context().equals(event.told())
                ? KindReader.kind(event, context, "", context)
                : kind;
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
            Movement movement,
            List<FoundPerson> found) {
        var names = new LinkedHashSet<String>();
        for (var mention : chapter.places().within(event.told())) {
            boolean taken = mention.place().polish() || foreign.contains(mention);
            if (taken
                    && !scope.topical(mention.start())
                    && found.stream().noneMatch(f -> f.covers(mention.start()))
                    && movement.isAt(mention)) {
                names.add(mention.spelling());
            }
        }
        movement.own().filter(own -> names.isEmpty()).ifPresent(names::add);
        venues.read(scope.action()).forEach(names::add);
        return names;
    }

    /// Foreign local governments of headings and words; where it only took place is none, unless it
    /// is a partner of the own unit.
    private Set<String> partners(
            Event event, ActivityKind kind, List<PlaceMention> foreign, Movement movement) {
        var names = new LinkedHashSet<String>();
        if (kind == ActivityKind.DIPLOMATIC_MEETING) {
            return names;
        }
        for (var heading : event.part().headings()) {
            if (!heading.equals(chapter.outline().title())) {
                chapter.places().within(heading).stream()
                        .filter(p -> !p.place().polish())
                        .forEach(p -> names.add(p.place().name()));
            }
        }
        boolean visit = kind == ActivityKind.VISIT_IN || kind == ActivityKind.VISIT_OUT;
        for (var mention : foreign) {
            boolean venue = movement.isAt(mention);
            boolean known = partners.contains(mention.spelling());
            if (known || (names.isEmpty() && visit) || !venue) {
                names.add(mention.spelling());
            }
        }
        return names;
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
