package pl.mosty.intake.rule.partner;

import java.util.List;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;

/// Whoever signs or renews a partnership agreement with the own unit is its partner.
public final class SignedAgreement implements Rule {

    private static final Pattern SIGNED =
            Regex.anyCase(
                    "(?:podpisa(?:no|ł|li)|odnowi(?:ono|li|ł)|przedłuż(?:ono|yli|ył)|zawar(?:to|li)|parafowa)\\p{L}* (?:\\p{L}+ ){0,3}(?:um[oó]w|porozumie|deklaracj)|(?:um[oó]w|porozumie|deklaracj)\\p{L}+ (?:\\S+ ){0,5}(?:podpisa(?:no|ł|li)|zawar(?:to|li))");
    private static final Pattern WITH =
            Regex.anyCase(
                    "\\b(?:um[oó]w|porozumie|deklaracj|partnerstw|list)\\p{L}* (?:\\S+ ){0,4}?(?:z|ze|między|pomiędzy) (?:\\p{L}+ ){0,2}$");
    private static final int WITH_WINDOW = 80;
    private static final int BEFORE = 700;

    @Override
    public String name() {
        return "signed-agreement";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W dniach od 3 do 7 maja 2013 r. gościem Dębowa była delegacja z Powiatu Aurich. Trzeciego dnia odnowiono umowę partnerską podpisaną w 2002 roku.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2013 r. delegacja z Grazu odwiedziła Dębowo.",
                "W 2013 r. podpisano umowę na remont drogi w Dębowie.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var event : List.copyOf(facts.events())) {
            var sentence = event.context();
            if (!SIGNED.in(Passage.of(chapter.text(), sentence))) {
                continue;
            }
            var place = place(chapter, event);
            if (place != null && !known(facts, place)) {
                Partners.add(facts, Partners.of(chapter, place, since(event), name()));
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String since(Event event) {
        return event.date() == null ? null : event.date().start().toString();
    }

    private static boolean known(Facts facts, PlaceMention place) {
        return facts.partnerships().stream()
                .map(Partnership::partner)
                .anyMatch(p -> p.contains(place.spelling()));
    }

    /// The one foreign city or county of the sentence, else of the heading, else of the story
    /// before.
    private static @org.jspecify.annotations.Nullable PlaceMention place(
            Chapter chapter, Event event) {
        for (var heading : event.part().headings()) {
            var named = Partners.abroad(chapter, heading);
            if (!named.isEmpty()) {
                return named.getFirst();
            }
        }
        var own = Partners.abroad(chapter, event.context());
        for (var named : own) {
            int from = Math.max(event.context().start(), named.start() - WITH_WINDOW);
            if (WITH.matcher(chapter.text().substring(from, named.start())).find()) {
                return named;
            }
        }
        if (!own.isEmpty()) {
            return own.getFirst();
        }
        int from = Math.max(event.part().span().start(), event.span().start() - BEFORE);
        var told = Partners.abroad(chapter, new Span(from, event.span().start()));
        return told.isEmpty() ? null : told.getFirst();
    }
}
