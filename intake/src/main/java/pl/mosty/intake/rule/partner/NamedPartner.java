package pl.mosty.intake.rule.partner;

import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Shortened;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.structure.Part;
import pl.mosty.intake.structure.WithoutAgreement;

/// A place that a sentence calls a partner: `z partnerskim miastem Graz`, `umowę o współpracy z
/// miastem Brno`, `jest regionem partnerskim obu`.
public final class NamedPartner implements Rule {

    private static final String UNIT =
            "(?:miast\\p{L}*|mieście|miejscowoś\\p{L}*|samorząd\\p{L}*|gmin\\p{L}*|powia\\p{L}*|region\\p{L}*|hrabstw\\p{L}*|kraj\\p{L}*|obw\\p{L}+|land\\p{L}*|okręg\\p{L}*|prowincj\\p{L}*)";
    private static final String CALLING = "(?:partnersk|bliźniacz|siostrzan|zaprzyjaźnion)";
    private static final String PAPER = "(?:um[oó]w|porozumie|protok[oó]ł|deklaracj)";
    private static final Pattern CALLED =
            Regex.anyCase(
                    "(?:(?:zagraniczn|bliźniacz|siostrzan|partnersk|zaprzyjaźnion)\\p{L}+ (?:\\p{L}+(?:im|iego|iej|ie|ą|a|i) )?"
                            + UNIT
                            + "|"
                            + UNIT
                            + " "
                            + CALLING
                            + "(?:(?:i?ego|i?emu|[iy]m|a|i?ej|ą|i?e) (?:z|ze)|\\p{L}+)|(?:partnersk|bliźniacz|siostrzan)(?:im|ym|imi|ymi|iego|ego|iej|ej|ie|ich|ych|a|ą|i)|(?:twin|sister|partner) (?:town|cit|region|count|municipalit)(?:y|ies)?(?:(?: since \\d{4})? is| of)?|(?:twinning|partnership|sister[ -]cit\\p{L}+)(?: agreement| treaty)? with(?: the (?:city|town) of)?|partner(?:stadt|gemeinde|kreis|region)|partnerschaft(?:svertr\\p{L}+)? mit(?: der stadt)?)[ :–-]+(?:"
                            + UNIT
                            + " )?$");
    private static final Pattern AGREED =
            Regex.anyCase(
                    "(?:um[oó]w|porozumie)\\p{L}* (?:o (?:\\p{L}+ )?(?:współprac\\p{L}+|partnerstw\\p{L}+) |partnersk\\p{L}+ )?(?:z|ze) (?:\\p{Ll}+[sc]k(?:im|ą) )?(?:"
                            + UNIT
                            + " )?$|(?:współpracuje|współpracowa(?:ł|ła|ło)) (?:od \\p{L}* ?\\d{4} (?:r\\.|roku) )?(?:z|ze) (?:\\p{Ll}+[sc]k(?:im|ą) )?"
                            + UNIT
                            + " $|"
                            + PAPER
                            + "\\p{L}* (?:o )?(?:współprac|partnersk|partnerstw|przyjaź)\\p{L}+ (?:[oi] \\p{L}+ ){0,2}(?:\\S+ ){0,3}?(?:z|ze) (?:\\p{Ll}+[sc]k(?:im|ą) )?(?:"
                            + UNIT
                            + " )?$|(?:"
                            + PAPER
                            + "|partnerstw)\\p{L}*,? (?:[^.;]|\\br\\.){0,60}?(?:zawar|podpisa)\\p{L}+ (?:\\S+ )?(?:z|ze) (?:\\p{Ll}+[sc]k(?:im|ą) )?(?:"
                            + UNIT
                            + " )?$|(?:(?:związk|więz|partnerstw)\\p{L}+|(?:zakończy|zerwa|rozwiąza|zawiesi|wznowi|odnowi)\\p{L}+ (?:(?:w|r\\.|roku|też|także|również|dalszą|formalną|partnerską|\\d{4}) ){0,4}współprac\\p{L}+|nawiąza\\p{L}+ (?:\\S+ )?(?:formaln|oficjaln|partnersk)\\p{L}+ \\p{L}+) (?:z|ze) (?:\\p{Ll}+[sc]k(?:im|ą) )?(?:"
                            + UNIT
                            + " )?$|(?:^|\\n)(?:partner(?: zagraniczny)?|(?:miasto|gmina|powiat|region) partnersk(?:ie|a|i))\\s?:\\s?(?:"
                            + UNIT
                            + " )?$");
    private static final Pattern WORKS_WITH =
            Regex.anyCase("współpracuje (?:\\S+ ){0,4}?(?:z|ze) (?:\\p{Ll}+[sc]k(?:im|ą) )?$");
    private static final Pattern UNIT_FIRST =
            Regex.anyCase("(?:powiat|rejon|obw|region|kraj|hrabstw|komitat|okręg)\\p{L}* .*");
    private static final Pattern PLANNED =
            Regex.anyCase(
                    "(?:przewid|plan(?:ow|uj)|zamierz|zapowied|starani|propon|negocj|rozważ|rozm[oó]w\\p{L}* o)\\p{L}*(?!.*\\b(?:zawarto|podpisano|zawarł|podpisał))[^.]*(?:um[oó]w|podpis|zawar|partnerstw|porozum|nawiąz)[^.]*$|nie zawar\\p{L}*[^.]*$");
    private static final Pattern CALLED_AFTER =
            Regex.anyCase(
                    "(?: (?:w|we|na) (?:\\p{L}+ )?\\p{Lu}\\p{L}+)?(?: \\([^)]{2,40}\\))?(?: [–-] \\p{L}+)?(?:,| [–-]| to| jest)(?: czyli)? (?:nasz\\p{L}* |jedn\\p{L}+ z (?:naszych )?|od \\d{4} r\\. )?(?:\\p{L}+[sc]k(?:im|i|ie|a|ą|iego|iej) )?(?:"
                            + UNIT
                            + " "
                            + CALLING
                            + "(?:ie|i|im|a|ą|iego|iej|e|y|ym|ego|ej|ich|ych)|partner(?:em|a|ka|ką)? (?:od|naszego|miasta|gminy|powiatu|regionu))\\b(?! (?:z |ze )?(?:województw|powiat|region))|,? ist (?:seit \\d{4} )?(?:unsere |eine )?partner(?:stadt|gemeinde|region)|,? (?:which is |(?:is )?(?:our|the (?:city|town)'s|a|the) )(?:twin|sister|partner|befriended)(?: (?:town|city|municipality))?\\b(?! (?:town|city|region)? ?of )|,? (?:[^.,;]{3,60}, )?(?:is|has been|became) (?:our|the (?:city|town)'s|one of our) (?:twin|sister|partner|twinned) (?:city|town|district|region|partner|cities|towns)\\b");

    /// `Graz, drugi partner Dębowa`
    private static final Pattern PARTNER_OF =
            Regex.anyCase("(?:,| –| -) (?:\\p{L}+ )?partner(?:a|em|owi|ka|ki|ką)? ([\\p{L}-]+)");

    /// `Aurich, z którym od 2004 r. łączy nas partnerstwo`
    private static final Pattern TIED =
            Regex.anyCase(
                    "(?: \\([^)]{2,40}\\))?, (?:z|ze) któr\\p{L}+ (?:\\S+ ){0,6}?(?:(?:łącz|wiąż|podpisa|zawar|obowiązuj)\\p{L}*|ma|mamy|posiada|utrzymuje) (?:\\S+ ){0,3}?(?:partnerstw|"
                            + PAPER
                            + ")");

    private static final Pattern LIES_IN = Regex.anyCase(" (?:w|we|na|in) ");
    private static final Pattern AND_WITH =
            Regex.anyCase(
                    "(?: (?:w|we|na) \\p{L}+)?(?: \\([^)]{2,40}\\))?(?:,| oraz| i|, a także)(?: od \\d{4} (?:r\\.|roku))? (?:z|ze) (?:\\p{Ll}+[sc]k(?:im|ą) )?(?:"
                            + UNIT
                            + " )?");
    private static final int WINDOW = 90;

    @Override
    public String name() {
        return "named-partner";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2020 r. delegacja miasta partnerskiego Graz odwiedziła Dębowo.",
                "W maju 2020 r. przebywała w Dębowie delegacja partnerskiego miasta Wielki Most z Czech.",
                "Rozmawiano o kontaktach z miastem partnerskim Brnem.",
                "Tematem było zaproszenie na targi w partnerskim mieście Brno.",
                "Delegacja z Brna, miasta partnerskiego Dębowa, gościła 4 maja w ratuszu.",
                "Przyjechała grupa z Powiatu Aurich, z którym od 2004 roku łączy nas partnerstwo.",
                "Rada wypowiedziała umowę, którą w 1999 r. zawarto z białoruskim Pińskiem.",
                "W 2019 r. w m. partn. Brno gościła deleg. radnych.",
                "Radni odwiedzili partnerską węgierską gminę Eger.",
                "W maju szkolono się w Grazu, z którym Dębowo ma umowę partnerską od 1988 roku.",
                "Radni pojechali do Tropei w Kalabrii, włoskiego miasta partnerskiego.",
                "Przyjechali goście z Brna, jednego z miast partnerskich Dębowa.",
                "Radni złożyli kwiaty w bliźniaczym Lens.",
                "Młodsze są związki z gminą Graz.",
                "The twinning agreement with Graz, signed in 1976, is the oldest one.",
                "W tym roku Dębowo zerwało umowę o współpracy z miastem Kaliningrad (Rosja).");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasto Poznań rozmawiało z delegacją z Toskanii – partnerskiego regionu Województwa Podlaskiego.",
                "Miasto Dębowo rozmawiało z miastem Wels. Miasto Dębowo nie ma partnerów. Gmina Leszno utrzymuje własne partnerstwo z miastem Graz (Austria).",
                "Na rok 2020 przewidziano podpisanie umowy o współpracy ze Splitem.",
                "Umowy z Grazem, wbrew doniesieniom, nie parafowano.",
                "W 2020 r. delegacja z Grazu odwiedziła Dębowo.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var place : chapter.places().all()) {
            if (!place.place().polish()
                    && isCalled(chapter, place)
                    && Partners.otherUnit(chapter, place.end()).isEmpty()) {
                Partners.add(facts, Partners.of(chapter, place, null, name()));
                joined(chapter, place, facts);
            }
        }
    }

    /// `z Rejonem Szawelskim na Litwie oraz z Rejonem Drohobyckim`
    private void joined(Chapter chapter, PlaceMention called, Facts facts) {
        int end = Math.min(chapter.text().length(), called.end() + 2 * WINDOW);
        var last = called;
        for (var next : chapter.places().within(new Span(called.end(), end))) {
            var gap = chapter.text().substring(last.end(), next.start());
            if (LIES_IN.matcher(gap).matches()) {
                continue;
            }
            if (next.place().polish() || !AND_WITH.matcher(gap).matches()) {
                return;
            }
            Partners.add(facts, Partners.of(chapter, next, null, name()));
            last = next;
        }
    }

    private static boolean isCalled(Chapter chapter, PlaceMention place) {
        int from = Math.max(headingsEnd(chapter, place), place.start() - WINDOW);
        var before = Shortened.spelledOut(new Passage(chapter.text(), from, place.start()));
        return isTied(chapter, before, place)
                && !PLANNED.in(before)
                && !isOfOthers(chapter, place.start());
    }

    private static boolean isOfOthers(Chapter chapter, int place) {
        var sentence = new Span(OtherUnits.sentenceStart(chapter, place), place);
        return WithoutAgreement.isSaid(Passage.of(chapter.text(), sentence))
                || OtherUnits.tell(chapter, sentence);
    }

    private static boolean isTied(Chapter chapter, Passage before, PlaceMention place) {
        int end = Math.min(chapter.text().length(), place.end() + WINDOW);
        return CALLED.in(before)
                || AGREED.in(before)
                || (WORKS_WITH.in(before)
                        && UNIT_FIRST
                                .matcher(chapter.text())
                                .region(place.start(), place.end())
                                .matches())
                || (CALLED_AFTER.matcher(chapter.text()).region(place.end(), end).lookingAt()
                        && !isWhereOther(chapter, place))
                || TIED.matcher(chapter.text()).region(place.end(), end).lookingAt()
                || isPartnerOfOwn(chapter, new Span(place.end(), end));
    }

    /// `Tropea w Kalabrii, miasto partnerskie`: where the one called so lies.
    private static boolean isWhereOther(Chapter chapter, PlaceMention place) {
        var near = new Span(Math.max(0, place.start() - WINDOW), place.start());
        var before = chapter.places().within(near);
        if (before.isEmpty() || before.getLast().place().polish()) {
            return false;
        }
        int from = before.getLast().end();
        int to = place.start();
        return LIES_IN.matcher(chapter.text()).region(from, to).matches();
    }

    /// Words of a heading do not govern what stands below it.
    private static int headingsEnd(Chapter chapter, PlaceMention place) {
        int last = 0;
        for (var heading : chapter.partAt(place.start()).map(Part::headings).orElse(List.of())) {
            if (heading.end() <= place.start()) {
                last = Math.max(last, heading.end());
            }
        }
        return last;
    }

    private static boolean isPartnerOfOwn(Chapter chapter, Span behind) {
        var partner = PARTNER_OF.matcher(chapter.text()).region(behind.start(), behind.end());
        return partner.lookingAt() && chapter.own().isNamedBy(partner.group(1));
    }
}
