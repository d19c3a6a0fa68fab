package pl.mosty.intake.rule.field;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Matcher;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;

/// Which of an activity's words say what happened, and which only what was talked about.
///
/// @param head the first clause: up to the first semicolon or the end of the first sentence
/// @param topics stretches behind words such as `rozmawiano o`, `którego tematem`
public record Scope(Span head, List<Span> topics) {

    private static final Pattern TOPIC =
            Regex.anyCase(
                    "(?:któr(?:ego|ej|ych) (?:głównym )?(?:tematem|celem|przedmiotem)|\\btemat(?:em|y|ami)? |rozmow[ya] dotycz"
                            + "|rozmawia\\w+ (?:\\S+ ){0,2}?o |rozmów był|poruszon|poruszan|omawia|omówi|dyskut|\\bmówi|\\bmowa |dotycz(?:y|ą)"
                            + "|wspomnia|podkreśl|dziękowa|zapewni|chwali|zapozna|na temat|kwesti|w zakresie|poświęcon"
                            + "|w sprawie|debat\\w+ o|opowie|przedstawi(?:ł|on)|oglądali|wymieni\\w+ się|wskazywa"
                            + "|discuss|dealt with|talks about|topics?\\b|es ging um|besproch)");

    /// Behind a verb of talking, whom one talked with.
    private static final Pattern WITH =
            Regex.anyCase(
                    "(?:mówi|dyskut|rozmawia|debat|omawia|omówi|porusz)\\p{L}*(?: się)? ze? (?=\\p{L})");

    private static final Pattern ABOUT =
            Regex.anyCase("(?<![\\p{L}\\d])(?:o|na temat|w sprawie|about|über)\\s(?=\\p{L})");

    private static final Pattern THEN =
            Regex.anyCase(",\\s+(?:kiedy|gdy|po czym|a następnie|a potem|when|als)\\b");

    public Scope {
        topics = List.copyOf(topics);
    }

    public static Scope of(Chapter chapter, Span told) {
        var text = chapter.text();
        var sentences = chapter.sentences(told);
        var first = sentences.isEmpty() ? told : sentences.getFirst();
        var topics = new ArrayList<Span>();
        for (var sentence : sentences) {
            for (var clause : clauses(text, sentence)) {
                var matcher = TOPIC.matcher(text).region(clause.start(), clause.end());
                if (matcher.find()) {
                    add(text, clause, matcher, topics);
                }
            }
        }
        return new Scope(clauses(text, first).getFirst(), topics);
    }

    /// `O szkołach dyskutowano z konsulem`, `O wodzie mówił ambasador`: the topic stands before the
    /// verb and behind `o`, not who talked.
    private static void add(String text, Span clause, Matcher topic, List<Span> topics) {
        int end = end(text, topic.end(), clause.end());
        boolean opens =
                ABOUT.matcher(text)
                        .region(Chars.skipSpaces(text, clause.start(), end), end)
                        .lookingAt();
        if (!opens && !WITH.matcher(text).region(topic.start(), end).lookingAt()) {
            topics.add(new Span(topic.start(), end));
            return;
        }
        var before = ABOUT.matcher(text).region(clause.start(), topic.start());
        if (before.find()) {
            topics.add(new Span(before.start(), topic.start()));
        }
        var behind = ABOUT.matcher(text).region(topic.end(), end);
        if (behind.find()) {
            topics.add(new Span(behind.start(), end));
        }
    }

    /// `mówiono o planach w maju, kiedy do Grazu pojechali radni`: what follows happened.
    private static int end(String text, int from, int to) {
        var then = THEN.matcher(text).region(from, to);
        return then.find() ? then.start() : to;
    }

    /// The span cut at its semicolons.
    public static List<Span> clauses(String text, Span span) {
        var clauses = new ArrayList<Span>();
        int from = span.start();
        for (int i = text.indexOf(';', from, span.end()); i >= 0; ) {
            clauses.add(new Span(from, i));
            from = i + 1;
            i = text.indexOf(';', from, span.end());
        }
        clauses.add(new Span(from, Math.max(from, span.end())));
        return clauses;
    }

    public boolean topical(int at) {
        for (int i = 0; i < topics.size(); i++) {
            if (topics.get(i).start() <= at && at < topics.get(i).end()) {
                return true;
            }
        }
        return false;
    }

    /// The head up to the first topic in it.
    public Span action() {
        int end = head.end();
        for (var topic : topics) {
            if (topic.start() > head.start() && topic.start() < end) {
                end = topic.start();
            }
        }
        return new Span(head.start(), end);
    }
}
