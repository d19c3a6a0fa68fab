package pl.mosty.intake.rule.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.act.word.ActWord;
import pl.mosty.intake.rule.act.word.WordClass;

/// `byli obecni na targach w Lipsku, na zjeździe w Brnie, a także na forum w Grazu`: an activity
/// for each event that has its own foreign place.
final class EnumeratedEvents implements SentenceRule {

    private static final long EVENTS = WordClass.bits(WordClass.EVENT, WordClass.TRAIN);

    private static final long PLACES =
            WordClass.bits(
                    WordClass.HALL,
                    WordClass.UNIT,
                    WordClass.PROVINCE,
                    WordClass.FOREIGN,
                    WordClass.THERE);
    private static final Set<String> PREPOSITIONS = Set.of("w", "we", "na", "podczas");

    private static final String ALSO =
            "(?:a|jak) (?:ponadto|także|również|też|poza tym|o?prócz tego|dodatkowo|potem|później|następnie|dalej|wreszcie|na koniec) ";
    private static final Pattern NEXT =
            Regex.anyCase(
                    "(?:[,;]|\\s(?:oraz|i|and|sowie|und))(?: (?:"
                            + ALSO
                            + ")?|"
                            + ALSO
                            + ")|\\s"
                            + ALSO
                            + "|\\s(?=a|jak)");

    /// `…, na której mówiono`, `…, gdzie spotkali się`: goes on with the event before.
    private static final Pattern RELATIVE =
            Regex.anyCase(
                    "^(?:\\p{L}{1,7} )?(?:któr\\p{L}+|gdzie|kiedy|gdy|dokąd|skąd|which|where|when|die|das|wo)\\b");

    /// `w Grazu`, `we francuskim Lyonie`, `do Brna`: an event's town.
    private static final Pattern AT =
            Regex.anyCase("\\b(?:w|we|do|in|at|nach)\\s(?:\\p{Ll}+(?:im|iej|em|ego)\\s)?$");

    @Override
    public String name() {
        return "enumerated-events";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2021 r. przedstawiciele Miasta byli obecni na targach turystyki w Lipsku, na spotkaniu członków sieci w Brnie, a ponadto na konferencji w Grazu.",
                "W 2021 r. urzędnicy pojechali na targi w Lipsku, jesienią zaś na zjazd w Brnie.",
                "Radni zasiadali w obradach sieci w Brnie, w jury konkursu w Grazu, a także w panelu w Lyonie.",
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
        var items = items(sentence);
        if (items.isEmpty()) {
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
            var own = i == 0 ? sentence : sentence.within(item);
            var days = own.tellsDay() ? When.of(own, Story.NONE) : when;
            tellings.add(
                    new Telling(sentence.part(), item, told, sentence.span(), days, 1, name()));
        }
        return tellings;
    }

    /// The events that the sentence enumerates; empty where it tells of one.
    static List<Span> items(Sentence sentence) {
        var items = new ArrayList<Span>();
        if (sentence.foreignPlaces().size() < 2 || !(sentence.happened() || isListed(sentence))) {
            return items;
        }
        var text = sentence.text();
        int from = sentence.span().start();
        var matcher = NEXT.matcher(text).region(from, sentence.span().end());
        while (matcher.find()) {
            var item = new Span(from, matcher.start());
            var rest = new Span(matcher.end(), sentence.span().end());
            if (isEvent(sentence.within(item), false) && isEvent(sentence.within(rest), true)) {
                items.add(item);
                from = matcher.end();
            }
        }
        if (!items.isEmpty()) {
            items.add(Told.withoutClosing(text, new Span(from, sentence.span().end())));
        }
        return items;
    }

    /// `forum w Grazu oraz warsztaty w Brnie`: an item needs no verb.
    private static boolean isListed(Sentence sentence) {
        return sentence.listed() && sentence.namesEvent() && !sentence.isDenied();
    }

    /// An event's noun with the foreign town where it was behind it.
    ///
    /// @param further behind another event: `w jury konkursu` will do there
    private static boolean isEvent(Sentence piece, boolean further) {
        var text = piece.text();
        var places = piece.foreignPlaces();
        if (places.isEmpty() || RELATIVE.in(piece.words())) {
            return false;
        }
        int noun = noun(piece, further);
        return noun >= 0
                && noun - piece.span().start() < 90
                && places.stream()
                        .anyMatch(p ->
                                p.start() > noun
                                        && AT.in(text.substring(piece.span().start(), p.start())));
    }

    /// Where the first noun of an event begins, or -1.
    private static int noun(Sentence piece, boolean further) {
        var noun =
                Predicates.EVENT_NOUN
                        .matcher(piece.text())
                        .region(piece.span().start(), piece.span().end());
        if (noun.find()) {
            return noun.start();
        }
        var words = piece.chapter().tagger().words(piece.span());
        if (further
                && words.size() > 2
                && PREPOSITIONS.contains(words.getFirst().lower())
                && !words.get(1).is(PLACES)
                && Character.isLowerCase(piece.text().charAt(words.get(1).start()))) {
            return words.get(1).start();
        }
        return words.stream()
                .filter(w -> w.is(EVENTS))
                .mapToInt(ActWord::start)
                .findFirst()
                .orElse(-1);
    }
}
