package pl.mosty.intake.rule.partner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.structure.Block;
import pl.mosty.intake.structure.Part;

/// Takes back partners of whom a clause anywhere in the text says that nothing binds them (`z
/// Grazem nie łączy nas umowa`, `talks with Graz have not led to an agreement`), or that they are
/// another unit's (`Leszno, które samo współpracuje z Grazem`). An agreement that ended was one,
/// and a list of partners is believed.
public final class TiesNotOwn {

    private static final String PAPER = "(?:\\bum[oó]w|porozumie|partnerstw)\\p{L}*";
    private static final String TIE =
            "(?:\\bum[oó]w|porozumie|partnerst|partnersk|bliźniacz)\\p{L}*";
    private static final Pattern SPOKEN =
            Regex.anyCase(
                    TIE
                            + "|współprac|partner|agreement|\\btwin|treaty|vertrag|abkommen|vereinbarung");
    private static final Pattern DENIED =
            Regex.anyCase(
                    "\\bnie (?:\\p{L}+ ){0,2}?(?:łącz|wiąż|zawar|zawier|podpis|paraf|istniej|doprowadzi|dosz|nawiąza|przysz|doczeka)\\p{L}* (?:\\S+ ){0,6}?"
                            + TIE
                            + "|"
                            + TIE
                            + " (?:\\S+ ){0,5}?nie (?:\\p{L}+ ){0,2}?(?:łącz|wiąż|zawar|zawier|podpis|paraf|istniej|dosz|nawiąza|ma\\b|mamy\\b|posiada)|\\bnie (?:ma|mamy|mają|miał\\p{L}*|posiada\\p{L}*|jest|są) (?:\\S+ ){0,2}?"
                            + TIE
                            + "|\\b(?:bez|brak) (?:\\p{L}+ ){0,2}"
                            + PAPER
                            + "|\\b(?:no|not|without|never) (?:\\p{L}+ ){0,5}?(?:agreement|twinn|twin |treaty|partner (?:city|town))|\\b(?:kein\\p{L}*|ohne) (?:\\p{L}+ ){0,2}(?:\\p{L}*vertrag|abkommen|vereinbarung|\\p{L}*partnerschaft|partnerst)");

    /// What was in force and is no longer, or what binds already and is not renewed.
    private static final Pattern BOUND =
            Regex.anyCase(
                    "\\b(?:już|więcej|dłużej|now(?:ej|ych|e|ą)|odn[oó]w|przedłuż|tylko(?! (?:\\S+ ){0,3}(?:bez|brak)\\b)|jedyn(?:y|a|e|ego|ej|ym|ą|ych|ymi)\\b|pierwsz|ostatni(?!o)|no longer|not only|the (?:only|first|last)|nicht mehr|einzig)");

    private static final Pattern BORDER =
            Regex.anyCase(
                    "[;–—]|, (?=(?:a|ale|zaś|natomiast|lecz|jednak|choć|but|while|though|aber|jedoch|no|z którym\\p{L}*|z którą|któr\\p{L}+)\\b)");
    private static final Pattern APART =
            Regex.anyCase(
                    "\\b(?:prócz|oprócz|poza|besides|apart from|except|außer) (?:\\p{L}+ ){0,3}$");
    private static final Pattern OTHERS_WHOSE =
            Regex.anyCase(
                    "\\W*któr(?:ego|ej|ych) (?:gmin|miast|powiat|uczeln|szko|region|województw)\\p{L}*\\b");
    private static final Pattern OTHERS_WHICH = Regex.anyCase("\\W*któr(?:e|y|a)\\b");

    private static final int NEAR = 60;

    private TiesNotOwn() {}

    public static void drop(Chapter chapter, Facts facts) {
        if (facts.partnerships().isEmpty()) {
            return;
        }
        var taken = new HashSet<String>();
        for (var part : chapter.outline().parts()) {
            if (part.lead() != null) {
                read(chapter, part, part.lead(), taken);
            }
            part.blocks().stream()
                    .filter(block -> !(block instanceof Block.PhotoBlock))
                    .forEach(block -> read(chapter, part, block.span(), taken));
        }
        facts.partnerships().removeIf(p -> isOf(chapter, p, taken));
    }

    private static boolean isOf(Chapter chapter, Partnership partnership, Set<String> taken) {
        return !partnership.ended()
                && !partnership.evidence().rule().equals("partner-list")
                && Partners.abroad(chapter, partnership.evidence().span()).stream()
                        .anyMatch(p -> names(p.place()).anyMatch(taken::contains));
    }

    /// `Gmina Graz` in a heading is `Graz` in the words below it.
    private static Stream<String> names(Place place) {
        return place.names().stream().map(name -> place.country() + " " + name);
    }

    private static void read(Chapter chapter, Part part, Span block, Set<String> taken) {
        if (!SPOKEN.in(Passage.of(chapter.text(), block))) {
            return;
        }
        for (var sentence : chapter.sentences(block)) {
            List<PlaceMention> named = heading(chapter, part);
            for (var clause : clauses(chapter, sentence)) {
                var words = Passage.of(chapter.text(), clause);
                var here = spokenOf(chapter, clause);
                named = here.isEmpty() ? named : here;
                boolean denied = DENIED.in(words) && !BOUND.in(words);
                if (denied || (SPOKEN.in(words) && isOthers(chapter, clause))) {
                    named.forEach(p -> names(p.place()).forEach(taken::add));
                }
            }
        }
    }

    /// `Prócz Grazu`: what is set apart from the rest is not what the clause speaks of.
    private static List<PlaceMention> spokenOf(Chapter chapter, Span clause) {
        return chapter.places()
                .within(
                        clause,
                        p ->
                                !p.place().polish()
                                        && !isApart(
                                                chapter,
                                                Math.max(clause.start(), p.start() - NEAR),
                                                p));
    }

    private static boolean isApart(Chapter chapter, int from, PlaceMention place) {
        return APART.in(new Passage(chapter.text(), from, place.start()));
    }

    private static List<PlaceMention> heading(Chapter chapter, Part part) {
        return part.headings().reversed().stream()
                .filter(heading -> PartnerHeadings.isPlace(chapter, heading))
                .findFirst()
                .map(heading -> Partners.abroad(chapter, heading))
                .orElse(List.of());
    }

    private static List<Span> clauses(Chapter chapter, Span sentence) {
        var clauses = new ArrayList<Span>();
        var border = BORDER.matcher(chapter.text()).region(sentence.start(), sentence.end());
        int from = sentence.start();
        while (border.find()) {
            if (border.start() > from) {
                clauses.add(new Span(from, border.start()));
            }
            from = border.end();
        }
        if (from < sentence.end()) {
            clauses.add(new Span(from, sentence.end()));
        }
        return clauses;
    }

    /// `którego gmina współpracuje z …`, `Leszno, które współpracuje z …`
    private static boolean isOthers(Chapter chapter, Span clause) {
        var text = chapter.text();
        if (OTHERS_WHOSE.matcher(text).region(clause.start(), clause.end()).lookingAt()) {
            return true;
        }
        return OTHERS_WHICH.matcher(text).region(clause.start(), clause.end()).lookingAt()
                && chapter
                        .places()
                        .within(new Span(Math.max(0, clause.start() - NEAR), clause.start()))
                        .stream()
                        .anyMatch(p ->
                                p.place().polish()
                                        && clause.start() - p.end() <= 2
                                        && !chapter.own().isNamedBy(p.place().name()));
    }
}
