package pl.mosty.intake.rule.event;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// `byli obecni na targach w Lipsku, na zjeździe w Brnie, a także na forum w Grazu`: an activity
/// for each event that has its own foreign place.
final class EnumeratedEvents implements SentenceRule {

    private static final Pattern NEXT =
            Regex.anyCase(
                    "(?:,(?: (?:a|jak) (?:ponadto|także|również|też))?|\\boraz|\\b(?:a|jak) (?:także|również|też)|\\bi)\\s+(?=(?:na|w|we|podczas)\\s)");

    @Override
    public String name() {
        return "enumerated-events";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2021 r. przedstawiciele Miasta byli obecni na targach turystyki w Lipsku, na spotkaniu członków sieci w Brnie, a ponadto na konferencji w Grazu.",
                "W 2021 r. przedstawiciele Miasta uczestniczyli w konferencji w Dreźnie oraz w targach w Lyonie.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2021 r. przedstawiciele Miasta uczestniczyli w konferencji w Brnie, w ratuszu i w muzeum.",
                "W 2021 r. odbyła się konferencja w Grazu, na której mówiono o wodzie.");
    }

    @Override
    public List<Telling> read(Sentence sentence, List<Telling> before) {
        if (!sentence.happened()) {
            return List.of();
        }
        var items = items(sentence);
        if (items.size() < 2) {
            return List.of();
        }
        var when = When.of(sentence, Story.NONE);
        var tellings = new ArrayList<Telling>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var told =
                    i == 0
                            ? new Span(Math.min(item.end(), sentence.told().start()), item.end())
                            : item;
            tellings.add(
                    new Telling(
                            sentence.part(), item, told, sentence.span(), when, 1, name(), 0.8));
        }
        return tellings;
    }

    private static List<Span> items(Sentence sentence) {
        var text = sentence.text();
        var items = new ArrayList<Span>();
        int from = sentence.span().start();
        var matcher = NEXT.matcher(text).region(from, sentence.span().end());
        while (matcher.find()) {
            var item = new Span(from, matcher.start());
            var rest = new Span(matcher.end(), sentence.span().end());
            if (isEvent(sentence.within(item)) && isEvent(sentence.within(rest))) {
                items.add(item);
                from = matcher.end();
            }
        }
        items.add(Told.withoutClosing(text, new Span(from, sentence.span().end())));
        return items;
    }

    /// An event's noun with a foreign place behind it.
    private static boolean isEvent(Sentence piece) {
        var places = piece.foreignPlaces();
        var noun =
                Predicates.EVENT_NOUN
                        .matcher(piece.text())
                        .region(piece.span().start(), piece.span().end());
        return noun.find()
                && !places.isEmpty()
                && noun.start() < places.getLast().start()
                && noun.start() - piece.span().start() < 90;
    }
}
