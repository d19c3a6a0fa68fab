package pl.mosty.intake.rule.event;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Quotes;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.act.word.WordClass;
import pl.mosty.intake.rule.field.Scope;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;

/// Cuts a sentence where it goes on to tell another thing: behind a semicolon, behind `, a` with a
/// time of its own, behind what did not take place.
final class Clauses {

    private static final Pattern OWN =
            Regex.anyCase(
                    "^(?:miał[aoy]? (?:też|także|również)? ?miejsce|odbył[aoy]? się|zorganizowano|uczestnicz\\w+|wzi[ąę]\\w+ udział|podpisa\\w+|gości\\w+|(?:obradowa|zebra|spotka)\\w+)");

    /// `; stało się to 3 maja`, `; zaproszono go`: says more of what was told before.
    private static final Pattern OF_IT =
            Regex.anyCase("^(?:\\S+ ){0,3}(?:to|go|ich|je|ją|ono|it|them|es|ihn)\\b");

    private static final Pattern AND =
            Regex.anyCase(
                    ",\\s+(?:a(?: także| następnie| potem| już| z kolei)?|natomiast|zaś|z kolei|potem|po czym|następnie|while|and(?: then)?|und|während)\\s+|,\\s+(?=(?:\\p{L}+ ){1,2}zaś\\s)|\\s(?:oraz|i|and|und)\\s+(?=(?:w|we|od|dnia|in|on|im|am|vom|from|later|\\d)\\s)|\\s(?:oraz|i)\\s+(?=(?:zosta|wybra|przyję|wesz|wsze|wstą|przyst|dołą)\\p{L}+ )");
    private static final Pattern BUT =
            Regex.anyCase(
                    ",\\s+(?:a (?=jedyn|tylko|zamiast)|ale|lecz|jednak\\p{L}*|natomiast|za to|z wyjątkiem|but|although|aber|sondern|jedoch)\\s*|,\\s+(?=a jedyn)");

    private static final Pattern CONTRAST =
            Regex.anyCase("\\b(?:natomiast|zaś|z kolei|while|während)\\b");

    /// `zgłosiło się i zostało przyjęte do sieci`: one thing.
    private static final Pattern APPLIED =
            Regex.anyCase("\\b(?:wnios|wniosek|zgłosi|ubiega|kandyd|stara|aplik|deklarac)");

    private static final Pattern SEASON = Regex.anyCase("^(?:\\p{Ll}+ ){0,2}" + Steps.TIME + "\\b");

    private static final Pattern OF_THERE = Regex.anyCase("\\b(?:stamtąd|do nas)\\b");

    private static final int OPENING = 24;

    /// The furthest that a clause's time may stand from its beginning.
    private static final int EARLY = 45;

    private Clauses() {}

    /// @param sentence the whole one
    static List<Sentence> of(Sentence sentence) {
        var steps = Steps.of(sentence);
        if (steps.size() == 1) {
            return ofStep(sentence);
        }
        var clauses = new ArrayList<Sentence>();
        steps.forEach(step -> clauses.addAll(ofStep(sentence.within(step))));
        return clauses;
    }

    private static List<Sentence> ofStep(Sentence sentence) {
        var clauses = new ArrayList<Span>();
        for (var part : Scope.clauses(sentence.text(), sentence.span())) {
            var trimmed = Chars.trim(sentence.text(), part);
            var words = Passage.of(sentence.text(), trimmed);
            var next = sentence.within(trimmed);
            boolean own =
                    (OWN.in(words) && Predicates.hasEventNoun(words))
                            || (next.tellsPast()
                                    && next.happened()
                                    && (next.namesEvent() || opensWithTime(next))
                                    && !Predicates.goesOn(words)
                                    && !OF_IT.in(words));
            if (clauses.isEmpty() || own) {
                clauses.add(trimmed);
            } else {
                var last = clauses.removeLast();
                clauses.add(new Span(last.start(), trimmed.end()));
            }
        }
        var cut = new ArrayList<Sentence>();
        for (var clause : clauses) {
            cut(sentence.within(clause), cut);
        }
        return cut;
    }

    /// `; jesienią gościliśmy komisję`: a month or season of its own, not a day of the same visit.
    private static boolean opensWithTime(Sentence clause) {
        return SEASON.in(clause.words())
                || clause.dates().stream()
                        .filter(d -> d.start() - clause.span().start() < OPENING)
                        .flatMap(d -> d.interval().stream())
                        .anyMatch(d -> d.precision() == Precision.MONTH);
    }

    private static void cut(Sentence clause, List<Sentence> out) {
        var pieces = new ArrayList<Sentence>();
        cut(clause, AND, pieces);
        pieces.forEach(piece -> cut(piece, BUT, out));
    }

    private static void cut(Sentence clause, Pattern pattern, List<Sentence> out) {
        if (pattern == AND && !PastTense.isTwiceIn(clause.chapter(), clause.span())) {
            out.add(clause);
            return;
        }
        int from = clause.span().start();
        var rest = clause;
        var matcher = pattern.matcher(clause.text()).region(from, clause.span().end());
        while (matcher.find()) {
            if (matcher.start() > rest.span().start()) {
                var left = rest.within(new Span(rest.span().start(), matcher.start()));
                var right = rest.within(new Span(matcher.end(), rest.span().end()));
                boolean apart =
                        pattern == AND
                                ? goesOnLater(left, right, CONTRAST.in(matcher.group()))
                                : isContrast(left, right);
                if (apart && !Quotes.isOpen(clause.text(), from, matcher.start())) {
                    out.add(left);
                    rest = right;
                }
            }
        }
        out.add(rest);
    }

    /// `Lipowo i Graz zawarły umowę, natomiast Olchowo i Linz podpisały deklarację`: others signed
    /// another paper.
    private static boolean signToo(Sentence left, Sentence right) {
        var known = left.foreignPlaces().stream().map(PlaceMention::place).toList();
        var places = right.foreignPlaces();
        return Predicates.strong(left.words())
                && Predicates.strong(right.words())
                && !places.isEmpty()
                && places.stream().map(PlaceMention::place).noneMatch(known::contains);
    }

    /// Whether the clause follows the last one behind `natomiast`, and others sign in it.
    static boolean signOther(Sentence clause, Sentence last) {
        int from = last.span().end();
        int to = clause.span().start();
        return from <= to
                && to - from < OPENING
                && CONTRAST.in(new Passage(clause.text(), from, to))
                && signToo(last, clause);
    }

    /// Both tell what happened, the second at a time of its own or that a network was joined.
    private static boolean goesOnLater(Sentence left, Sentence right, boolean contrast) {
        return left.tellsPast()
                && beforeSemicolon(right).tellsPast()
                && left.happened()
                && (tellsTime(right)
                        || (Joining.begins(right.words()) && !APPLIED.in(left.words()))
                        || (contrast
                                && right.happened()
                                && (!right.dates().isEmpty() || signToo(left, right)))
                        || isReturn(left, right));
    }

    /// `Nasi radni pojechali do Grazu, a 25 uczniów przyjechało stamtąd do nas`, `Podpisano list
    /// intencyjny, a region odwiedzili konsulowie`: the other way, or who came without a day.
    private static boolean isReturn(Sentence left, Sentence right) {
        if (Predicates.goesOn(right.words()) || OF_IT.in(right.words())) {
            return false;
        }
        boolean undated = !left.tellsDay() && !right.tellsDay();
        boolean otherWay =
                (left.tells(WordClass.GO) && right.tells(WordClass.COME))
                        || (left.tells(WordClass.COME) && right.tells(WordClass.GO));
        return (otherWay && namesAbroad(right))
                || (undated && left.tells(WordClass.SIGN) && right.tells(WordClass.VISIT));
    }

    /// Not `a na dworzec przyjechał po nich burmistrz`.
    private static boolean namesAbroad(Sentence right) {
        return !right.states().isEmpty() || OF_THERE.in(right.words());
    }

    /// `i 6 maja 2006 r. w Polsce; podpisał ją starosta`: without a verb of its own.
    private static Sentence beforeSemicolon(Sentence clause) {
        int at = clause.text().indexOf(';', clause.span().start());
        return at < 0 || at >= clause.span().end()
                ? clause
                : clause.within(new Span(clause.span().start(), at));
    }

    private static boolean tellsTime(Sentence right) {
        int month = MonthTold.at(right.words());
        if (month >= 0 && month < EARLY) {
            return true;
        }
        return right.dates().stream()
                .filter(d -> d.start() - right.span().start() < EARLY)
                .anyMatch(d -> !(d instanceof DateMention.Impossible));
    }

    /// The first did not take place, the second did.
    private static boolean isContrast(Sentence left, Sentence right) {
        return Predicates.calledOff(left.words())
                && !Predicates.calledOff(right.words())
                && right.happened();
    }
}
