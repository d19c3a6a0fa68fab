package pl.mosty.intake.rule.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.structure.Part;

/// Tells to which network an event belongs: the membership it is nested under, the heading it
/// stands under, or the member organisation that its words name.
public final class NetworkOfEvent {

    private static final Pattern CAPITALS = Regex.exact("\\b\\p{Lu}{4,}\\b");
    private static final Pattern GATHERING =
            Regex.anyCase("(?:zjazd|konferencj|zgromadzeni|spotkani|zebrani|forum|kongres)\\p{L}*");
    private final Chapter chapter;
    private final Facts facts;
    private final List<Network> networks;

    private NetworkOfEvent(Chapter chapter, Facts facts) {
        this.chapter = chapter;
        this.facts = facts;
        this.networks =
                facts.memberships().stream()
                        .map(Membership::organisation)
                        .distinct()
                        .map(Network::of)
                        .toList();
    }

    public static void assign(Chapter chapter, Facts facts) {
        new NetworkOfEvent(chapter, facts).assign();
    }

    private void assign() {
        for (int i = 0; i < facts.events().size(); i++) {
            var event = facts.events().get(i);
            var network = event.network() != null ? event.network() : network(event);
            if (network != null) {
                facts.events().set(i, event.of(network, event.project()));
            }
        }
    }

    private @Nullable String network(Event event) {
        var kind = event.part().kind();
        if (kind == SectionKind.MEMBERSHIPS) {
            return nested(event);
        }
        var heading = ofHeading(event.part());
        if (heading != null) {
            return heading;
        }
        var named = named(event.told(), kind == SectionKind.NETWORK);
        if (kind != SectionKind.NETWORK) {
            return named != null && opens(event, named) ? named : null;
        }
        if (!event.part().headings().isEmpty()) {
            return OrganisationNames.bare(event.part().headings().getLast().of(chapter.text()));
        }
        if (named != null) {
            return named;
        }
        var lead = event.part().span();
        return named(
                new Span(
                        lead.start(),
                        Math.max(lead.start(), Math.min(lead.end(), event.span().start()))),
                true);
    }

    /// `Energy Cities (EC)` above its events.
    private @Nullable String ofHeading(Part part) {
        if (networks.isEmpty()) {
            return null;
        }
        var headings = new ArrayList<>(part.headings());
        part.title().ifPresent(headings::add);
        for (var heading : headings) {
            var words = Chars.oneSpaced(heading.of(chapter.text())).toLowerCase(Locale.ROOT);
            for (var network : networks) {
                if (words.startsWith(network.lower)) {
                    return network.name;
                }
            }
        }
        return null;
    }

    private @Nullable String nested(Event event) {
        String last = null;
        for (var membership : facts.memberships()) {
            if (membership.evidence().span().end() <= event.span().start()
                    && membership.section() == event.part().ordinal()) {
                last = membership.organisation();
            }
        }
        return last;
    }

    /// The member organisation whose name or acronym stands in the words.
    private @Nullable String named(Span span, boolean unlisted) {
        if (networks.isEmpty() && !unlisted) {
            return null;
        }
        var words = Chars.oneSpaced(span.of(chapter.text()));
        var lower = words.toLowerCase(Locale.ROOT);
        for (var network : networks) {
            if (lower.contains(network.lower) || network.hasAcronymIn(words)) {
                return network.name;
            }
        }
        if (!unlisted) {
            return null;
        }
        var capitals = CAPITALS.matcher(words);
        return capitals.find() ? capitals.group() : null;
    }

    /// Outside the networks' own sections the organisation must stand in the first words.
    private boolean opens(Event event, String name) {
        int end = Math.min(event.told().end(), event.told().start() + 120);
        var words = Chars.oneSpaced(chapter.text().substring(event.told().start(), end));
        return (words.contains(name) || Network.of(name).hasAcronymIn(words))
                && GATHERING.matcher(words).find();
    }

    /// @param acronym of the capitals that its words begin with
    private record Network(String name, String lower, String acronym) {

        private static final int SHORTEST = 3;

        static Network of(String name) {
            var acronym = new StringBuilder();
            boolean starts = true;
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (starts && Character.isUpperCase(c)) {
                    acronym.append(c);
                }
                starts = c == ' ' || c == '-' || c == '–';
            }
            return new Network(name, name.toLowerCase(Locale.ROOT), acronym.toString());
        }

        boolean hasAcronymIn(String words) {
            if (acronym.length() < SHORTEST) {
                return false;
            }
            int at = words.indexOf(acronym);
            while (at >= 0) {
                if (Chars.isBoundary(words, at) && Chars.isBoundary(words, at + acronym.length())) {
                    return true;
                }
                at = words.indexOf(acronym, at + 1);
            }
            return false;
        }
    }
}
