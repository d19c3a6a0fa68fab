package pl.mosty.intake.rule.partner;

import java.util.List;
import java.util.Optional;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.structure.WithoutAgreement;

/// An agreement in which the own unit is named as one side: the other side is the partner, whether
/// it stands behind (`umowa między Dębowem a gminą Graz`) or before it (`delegacja z Grazu …
/// rocznica umowy z Dębowem`).
public final class AgreementWithOwn implements Rule {

    private static final String PAPER =
            "(?:um[oó]w|porozumie|partnerstw|deklaracj|protok[oó]ł)\\p{L}* ";
    private static final Pattern BETWEEN =
            Regex.anyCase(
                    "(?:"
                            + PAPER
                            + "|uchwał\\p{L}+ (?:\\S+ ){1,12}?(?:współprac|partnerstw)\\p{L}+ )(?:\\S+ ){0,4}?(?:po)?między ");
    private static final Pattern WITH =
            Regex.anyCase(
                    PAPER
                            + "(?:(?:o|i|partnersk\\p{L}+|współprac\\p{L}+|partnerstw\\p{L}+|przyjaźni) ){0,4}(?:z|ze) ((?:nasz\\p{L}+ )?(?:(?:miast|gmin|powiat|województw)\\p{L}* )?[\\p{L}-]+)");

    /// `10-lecie partnerstwa Gminy Dębowo i Gminy Graz`
    private static final Pattern OF_TWO =
            Regex.anyCase("partnerstw(?:a|o|em|u|ie) ([^.,;:„”\"()\\n]{5,80})");

    /// `Gminy Graz, Brno i Dębowo łączy memorandum o współpracy`
    private static final Pattern TIES =
            Regex.anyCase(
                    "\\b(?:łącz|wiąż)(?:y|e|ą)\\b (?:\\S+ ){0,2}?(?:memorandum|"
                            + PAPER.strip()
                            + ") (?:\\S+ ){0,2}?(?:współprac|partner|przyjaź)");

    private static final Pattern AND = Regex.anyCase(" (?:i|oraz|a|z|ze) ");
    private static final Pattern PLANNED =
            Regex.anyCase("przewiduj|planow|zamierz|zapowied|starani|negocj|w przyszłości");
    private static final int SIDE = 140;
    private static final int STORY = 400;

    @Override
    public String name() {
        return "agreement-with-own";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "20 lipca 2000 r. zawarto umowę partnerską pomiędzy Gminą Dębowo w RP i Gminą Graz w Austrii. Gmina Dębowo jest zadowolona.",
                "Gminy Graz z Austrii, Brno z Czech i Dębowo z Polski łączy memorandum o współpracy. Miasto Dębowo pokazało rynek.",
                "Uchwała Nr XIX/6/2000 Rady Miejskiej w Dębowie w sprawie nawiązania współpracy pomiędzy Gminą Dębowo i Gminą Graz w Austrii",
                "Zorganizowano jubileusz 10-lecia partnerstwa Gminy Dębowo i Gminy Graz.",
                "Do Dębowa zawitała delegacja z Grazu. Obchodzono rocznicę podpisania umowy o współpracy z Dębowem. Miasto Dębowo pokazało rynek.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2020 r. podpisano umowę między Lesznem a Grazem. Miasto Dębowo odwiedziło targi.",
                "Graz i Brno łączy umowa o współpracy. Miasto Dębowo odwiedziło targi.",
                "Graz i Miasto Dębowo łączy umowa najmu sali.",
                "Delegacja z Grazu odwiedziła Dębowo. Miasto Dębowo podpisało umowę z wykonawcą.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            if (part.lead() != null) {
                read(chapter, part.lead(), facts);
            }
            part.blocks().forEach(block -> read(chapter, block.span(), facts));
        }
    }

    private void read(Chapter chapter, Span block, Facts facts) {
        var text = chapter.text();
        for (var sentence : chapter.sentences(block)) {
            var words = Passage.of(text, sentence);
            if (PLANNED.in(words) || WithoutAgreement.isSaid(words)) {
                continue;
            }
            tied(chapter, sentence).forEach(place -> add(chapter, place, facts));
            var between = BETWEEN.matcher(text).region(sentence.start(), sentence.end());
            var with = WITH.matcher(text).region(sentence.start(), sentence.end());
            if (between.find()) {
                int end = Math.min(sentence.end(), between.end() + SIDE);
                behind(chapter, new Span(between.end(), end))
                        .forEach(place -> add(chapter, place, facts));
            } else if (!two(chapter, sentence, facts)
                    && with.find()
                    && chapter.own().isNamedBy(with.group(1))) {
                int from = Math.max(block.start(), with.start() - STORY);
                before(chapter, new Span(from, with.start()), sentence)
                        .ifPresent(place -> add(chapter, place, facts));
            }
        }
    }

    /// Those enumerated with the own unit before what ties them.
    private static List<PlaceMention> tied(Chapter chapter, Span sentence) {
        var ties = TIES.matcher(chapter.text()).region(sentence.start(), sentence.end());
        return ties.find() ? named(chapter, new Span(sentence.start(), ties.start())) : List.of();
    }

    private static List<PlaceMention> named(Chapter chapter, Span sides) {
        return chapter.own().isNamedBy(sides.of(chapter.text()))
                ? Partners.abroad(chapter, sides)
                : List.of();
    }

    /// One of the two is the own unit, the other one foreign.
    private boolean two(Chapter chapter, Span sentence, Facts facts) {
        var two = OF_TWO.matcher(chapter.text()).region(sentence.start(), sentence.end());
        if (!two.find()
                || !chapter.own().isNamedBy(two.group(1))
                || !AND.matcher(two.group(1)).find()) {
            return false;
        }
        var place = first(chapter, new Span(two.start(1), two.end(1)));
        place.ifPresent(it -> add(chapter, it, facts));
        return place.isPresent();
    }

    private void add(Chapter chapter, PlaceMention place, Facts facts) {
        Partners.add(facts, Partners.of(chapter, place, null, name()));
    }

    private static List<PlaceMention> behind(Chapter chapter, Span sides) {
        return Partners.enumerated(chapter, named(chapter, sides));
    }

    /// In the sentence itself, else in the story before it.
    private static Optional<PlaceMention> before(Chapter chapter, Span story, Span sentence) {
        var same = first(chapter, new Span(sentence.start(), story.end()));
        return same.isPresent() ? same : first(chapter, story);
    }

    private static Optional<PlaceMention> first(Chapter chapter, Span words) {
        return Partners.abroad(chapter, words).stream().findFirst();
    }
}
