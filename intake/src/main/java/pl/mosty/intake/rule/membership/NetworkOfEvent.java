package pl.mosty.intake.rule.membership;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.Facts;

/// Tells to which network an event belongs: the membership it is nested under, the heading it
/// stands under, or the member organisation that its words name.
public final class NetworkOfEvent {

    private NetworkOfEvent() {}

    public static void assign(Chapter chapter, Facts facts) {
        for (int i = 0; i < facts.events().size(); i++) {
            var event = facts.events().get(i);
            var network =
                    event.network() != null ? event.network() : network(chapter, facts, event);
            if (network != null) {
                facts.events().set(i, event.of(network, event.project()));
            }
        }
    }

    private static @Nullable String network(Chapter chapter, Facts facts, Event event) {
        var kind = event.part().kind();
        if (kind == SectionKind.MEMBERSHIPS) {
            return nested(facts, event);
        }
        var named = named(chapter, facts, event.told(), kind == SectionKind.NETWORK);
        if (kind != SectionKind.NETWORK) {
            return named != null && opens(chapter, event, named) ? named : null;
        }
        if (!event.part().headings().isEmpty()) {
            return OrganisationNames.bare(event.part().headings().getLast().of(chapter.text()));
        }
        if (named != null) {
            return named;
        }
        var lead = event.part().span();
        return named(
                chapter,
                facts,
                new Span(
                        lead.start(),
                        Math.max(lead.start(), Math.min(lead.end(), event.span().start()))),
                true);
    }

    private static @Nullable String nested(Facts facts, Event event) {
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
    private static @Nullable String named(
            Chapter chapter, Facts facts, Span span, boolean unlisted) {
        var words = Chars.oneSpaced(span.of(chapter.text()));
        for (var membership : facts.memberships()) {
            var name = membership.organisation();
            if (words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                    || hasAcronym(words, name)) {
                return name;
            }
        }
        var capitals = Regex.exact("\\b\\p{Lu}{4,}\\b").matcher(words);
        return unlisted && capitals.find() ? capitals.group() : null;
    }

    private static boolean hasAcronym(String words, String name) {
        var acronym = new StringBuilder();
        for (var word : List.of(name.split("[ –-]+", -1))) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                acronym.append(word.charAt(0));
            }
        }
        return acronym.length() > 2 && Regex.exact("\\b" + acronym + "\\b").matcher(words).find();
    }

    /// Outside the networks' own sections the organisation must stand in the first words.
    private static boolean opens(Chapter chapter, Event event, String name) {
        int end = Math.min(event.told().end(), event.told().start() + 120);
        var words = Chars.oneSpaced(chapter.text().substring(event.told().start(), end));
        return Regex.anyCase(
                                "(?:zjazd|konferencj|zgromadzeni|spotkani|zebrani|forum|kongres)\\p{L}*")
                        .matcher(words)
                        .find()
                && (words.contains(name) || hasAcronym(words, name));
    }
}
