package pl.mosty.intake.rule.partner;

import java.util.List;
import java.util.Locale;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Matcher;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;

/// Two units, or all three, of which a sentence says that they are partners: `60-lecie współpracy
/// Styrii i Hesji; oba regiony są partnerami Województwa`. They stand in the sentence before the
/// word, else in the block before, else in the text before.
public final class PartnersBoth implements Rule {

    private static final Pattern BOTH =
            Regex.anyCase(
                    "\\b(?:w|u) (?:obu|obydwu|obojga) (?:tych )?(?:region|miast|powiat|gmin|samorząd|prowincj|kraj|land)\\p{L}* (?=(?:\\S+ ){0,3}partner(?:ów|a|em|ami|y|zy)\\b)|\\b(?:ob(?:a|ie|ydwa|ydwie|oma|ydwoma)|z obu|z obydwu) (?:t(?:e|ymi|ych) )?(?:region|miast|powiat|gmin|samorząd|prowincj|kraj|land)\\p{L}* |\\bjest (?:regionem|miastem|powiatem|gminą) partnersk\\p{L}+ (?:obu|obydwu|ich)\\b|\\bwszystkie (?:te )?trzy (?:region|miast|powiat|gmin|samorząd)\\p{L}* ");
    private static final Pattern PARTNERS = Regex.anyCase("partner|\\bum[oó]w|porozumie");
    private static final int TWO = 2;
    private static final int THREE = 3;

    /// How far before the words the places are sought.
    private static final int NEAR = 1000;

    @Override
    public String name() {
        return "partners-both";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Miasto Dębowo gratulowało 60-lecia przyjaźni Grazu i Brna; oba miasta są też partnerami Dębowa.",
                "W Grazu obchodzono jubileusz przyjaźni Styrii, Hesji i Toskanii.\n\nWszystkie te trzy regiony są partnerami naszego województwa.",
                "Świętowano 20 lat więzi Styrii i Hesji; nasze województwo ma w obu regionach swoich partnerów.",
                "Obchodzono jubileusz przyjaźni Grazu i Brna. Miasto Dębowo ma z obydwoma miastami podpisane umowy.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasto Dębowo gratulowało Grazowi i Brnu; oba miasta leżą nad wodą.",
                "W Grazu i Brnie odbyły się zjazdy; w obu miastach mówiono o umowach partnerskich gmin.",
                "Dnia 5 maja delegacja odwiedziła Graz i Brno.\n\nPowiaty\n\nPoznań i Gdańsk świętowały jubileusz.\n\nOba miasta są partnerami w projekcie.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            Span former = null;
            for (var block : part.blocks()) {
                read(chapter, former == null ? block.span() : former, block.span(), facts);
                former = block.span();
            }
        }
    }

    private void read(Chapter chapter, Span former, Span block, Facts facts) {
        var text = chapter.text();
        if (!BOTH.in(Passage.of(text, block))) {
            return;
        }
        for (var sentence : chapter.sentences(block)) {
            var said = BOTH.matcher(text).region(sentence.start(), sentence.end());
            if (said.find() && PARTNERS.matcher(sentence.of(text)).find()) {
                for (var place : before(chapter, former, block, sentence, said)) {
                    Partners.add(facts, Partners.of(chapter, place, null, name()));
                }
            }
        }
    }

    private static List<PlaceMention> before(
            Chapter chapter, Span former, Span block, Span sentence, Matcher said) {
        int wanted = said.group().toLowerCase(Locale.ROOT).contains("trzy") ? THREE : TWO;
        for (int begin : List.of(sentence.start(), block.start(), former.start())) {
            int from = Math.max(begin, said.start() - NEAR);
            var told = foreign(chapter, new Span(from, said.start()));
            if (told.size() >= wanted) {
                return told.subList(told.size() - wanted, told.size());
            }
        }
        return List.of();
    }

    /// The last mention of each.
    private static List<PlaceMention> foreign(Chapter chapter, Span span) {
        var places = Partners.abroad(chapter, span);
        return places.stream()
                .filter(p ->
                        places.stream()
                                .noneMatch(
                                        o -> o.start() > p.start() && o.place().equals(p.place())))
                .toList();
    }
}
