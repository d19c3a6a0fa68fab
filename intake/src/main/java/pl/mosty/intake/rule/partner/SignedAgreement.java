package pl.mosty.intake.rule.partner;

import java.util.ArrayList;
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
                    "(?:podpisa(?:no|ł|li)|odnowi(?:ono|li|ł)|przedłuż(?:ono|yli|ył)|zawar(?:to|li|ł)|parafowa)\\p{L}* (?:\\S+ ){0,5}(?:um[oó]w|porozumie|deklaracj|partnerstw)|(?:(?:um[oó]w|porozumie|deklaracj)\\p{L}+|akt\\p{L}* (?:partnerstw|przyjaźni|współprac)\\p{L}*) (?:\\S+ ){0,5}(?:podpisa(?:no|ł|li)|zawar(?:to|li|ł))");
    private static final Pattern WITH =
            Regex.anyCase(
                    "\\b(?:um[oó]w|porozumie|deklaracj|partnerstw|list)\\p{L}* (?:\\S+ ){0,4}?(?:z|ze|między|pomiędzy) (?:\\p{L}+ ){0,2}$");
    private static final Pattern AND_WITH =
            Regex.anyCase(
                    "(?:, a(?: także)?|\\boraz|\\bi) (?:(?:w|we|od|dnia) [^,;]{2,30} )?ze? (?:\\p{L}+ ){0,2}$");
    private static final Pattern AND = Regex.anyCase("(?:,|\\boraz|\\bi) $");
    private static final Pattern INSTRUMENTAL = Regex.anyCase("(?:em|im|ym|ami|ą)\\b");
    private static final Pattern AT = Regex.anyCase("\\b(?:w|we) (?:\\p{Ll}+ )?$");
    private static final int AT_WINDOW = 24;
    private static final int WITH_WINDOW = 80;
    private static final int BEFORE = 700;

    @Override
    public String name() {
        return "signed-agreement";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W dniach od 3 do 7 maja 2013 r. gościem Dębowa była delegacja z Powiatu Aurich. Trzeciego dnia odnowiono umowę partnerską podpisaną w 2002 roku.",
                "Akt partnerstwa podpisali 3 maja 1996 r. w Grazu burmistrz Dębowa Jan Lipa i burmistrz Grazu Uwe Hof.",
                "W maju 2010 r. Powiat Dębowski, powiat Aurich i rejon szawelski podpisały umowę o współpracy.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2013 r. delegacja z Grazu odwiedziła Dębowo.",
                "W 2013 r. podpisano umowę na remont drogi w Dębowie.",
                "Powiat Dębowski\n\nPartnerzy\n- Powiat Aurich (Niemcy)\n\nW 2013 r. w Wittmund podpisano deklarację.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var event : List.copyOf(facts.events())) {
            var sentence = event.context();
            if (!SIGNED.in(Passage.of(chapter.text(), sentence))) {
                continue;
            }
            for (var place : places(chapter, event, facts)) {
                if (!known(facts, place)) {
                    Partners.add(facts, Partners.of(chapter, place, since(event), name()));
                }
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

    /// The foreign city or county of the heading, else those of the sentence with which the
    /// agreement is, else its first, else the first of the story before.
    private static List<PlaceMention> places(Chapter chapter, Event event, Facts facts) {
        for (var heading : event.part().headings()) {
            var named = Partners.abroad(chapter, heading);
            if (!named.isEmpty()) {
                return List.of(named.getFirst());
            }
        }
        var own =
                Partners.abroad(chapter, event.context()).stream()
                        .filter(p -> Partners.otherUnit(chapter, p.end()).isEmpty())
                        .toList();
        var with = with(chapter, event.context(), own);
        if (!with.isEmpty()) {
            return with;
        }
        int from = Math.max(event.part().span().start(), event.span().start() - BEFORE);
        var told =
                own.isEmpty()
                        ? Partners.abroad(chapter, new Span(from, event.span().start()))
                        : own;
        return told.isEmpty() || isVenue(chapter, told.getFirst(), facts)
                ? List.of()
                : Partners.enumerated(chapter, told);
    }

    /// `drugi egzemplarz podpisano w Grazu`: where it was signed, with a partner of that state that
    /// is known.
    private static boolean isVenue(Chapter chapter, PlaceMention place, Facts facts) {
        int from = Math.max(0, place.start() - AT_WINDOW);
        return AT.in(new Passage(chapter.text(), from, place.start()))
                && facts.partnerships().stream()
                        .anyMatch(p -> place.place().country().equals(p.country()));
    }

    /// `umowę z Grazem`, and behind it `, a w 2010 r. z Brnem`.
    private static List<PlaceMention> with(Chapter chapter, Span words, List<PlaceMention> places) {
        var with = new ArrayList<PlaceMention>();
        for (var place : places) {
            int from = Math.max(words.start(), place.start() - WITH_WINDOW);
            var before = new Passage(chapter.text(), from, place.start());
            if (with.isEmpty() ? WITH.in(before) : isJoined(chapter, place, before)) {
                with.add(place);
            }
        }
        return with;
    }

    private static boolean isJoined(Chapter chapter, PlaceMention place, Passage before) {
        return AND_WITH.in(before)
                || (AND.in(before)
                        && INSTRUMENTAL.in(
                                new Passage(chapter.text(), place.start(), place.end())));
    }
}
