package pl.mosty.intake.rule.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Shortened;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.intake.structure.Block;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.KeyValue;
import pl.mosty.intake.structure.Part;
import pl.mosty.intake.structure.WithoutAgreement;

/// Items of a list of partners: each begins with a place, `Graz (Austria)`, `3. GRAZ (Austria),
/// podpisana – 4.05.1999 r.`
public final class PartnerList implements Rule {

    private static final Pattern UNDECIDED =
            Regex.anyCase(
                    "z którymi (?:\\S+ ){0,3}(?:prowadz|trwa|planuj|zamierz|nawiąz)|rozmowy (?:z|o)|kandydat|w trakcie");
    private static final Pattern PARTNERS =
            Regex.anyCase(
                    "partner|um[oó]w|porozum|intencyj|patronack|z następując|współprac\\w* (?:zawiesz|zakończ|wygas)|(?:zawiesz|zakończ)\\w+ współprac|bliźniacz|siostr|deklarac|protok|trakta|przyjaź|na podstawie|zaprzyjaźni|honorow|twin|sister|städte");
    private static final Pattern AGREEMENT =
            Regex.anyCase(
                    "^[^.;]{0,40}?[\\s(–-](?:(?:umow|porozumieni|deklaracj|protok[oó][łl]|uchwał)\\p{L}* (?:[^;]{0,120}?)(?:partner|współprac|przyjaź|uzgodnie)|list\\p{L}* intencyjn|(?:umow[aęy]|porozumienie|deklaracja|protok[oó]ł|akt)(?: (?:podpisan|zawart)\\p{L}+)?(?: (?:z|w|od|dnia|roku))* ?[,:(–-]? ?\\d|współprac\\p{L}+ od|partnerstwo od|agreement|vertrag)");
    private static final Pattern WHOSE = Regex.anyCase("\\bpartner(?:zy|ów|ami|stwa)\\b");
    private static final int DATE_WITHIN = 60;

    @Override
    public String name() {
        return "partner-list";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Podstawy formalne\n\na) gmina Graz (Austria) – umowa z dnia 2 lipca 2001 r.;\nb) region Styria (Austria) – umowa trójstronna, zawarta 22.06.2010 r.",
                "M. Dębowo i partn. zagr.\nObow. um. partn.:\n1. GRAZ (Austria), um. z dn. 4.05.1999 r.\n2. BRNO (Czechy), um. z dn. 5.06.2001 r.",
                "Miasta partnerskie Dębowa\n\n- Austria: Graz (2001), Linz;\n- Czechy: Brno.",
                "Miasta bliźniacze Dębowa\nGraz (Austria)\nBrno (Czechy)\n",
                "DĘBOWO – PARTNERZY\n\nAUSTRIA: Graz\nCZECHY: Brno, Ostrawa\n\nMiasto podpisało umowy dawno temu.",
                "Dębowo za granicą\nFormalne partnerstwa\nGraz (Austria)\nBrno (Czechy)\nLwów (Ukraina)",
                "Partnerzy Miasta Dębowa\n\nGraz – Austria – umowa z 1998 r.\nBrno – Czechy – umowa z 2001 r.\n\nMiasto współpracuje także z innymi miastami, nad rzekami i morzami, na wschodzie i zachodzie Europy, bez umów.",
                "Miasta partnerskie\nMilwaukee - USA\nBrno - Czechy\nGraz - Austria",
                "Miasta partnerskie\nZugló (Budapeszt) – Węgry\nVal d'Aosta – Włochy",
                "Miasta partnerskie Dębowa\n\n1) PUENTEVILLA - Chile - umowa z 5 II 1994 r.\n2) OSTROWILLE (USA) - umowa z 1996 r.",
                "Zasady współpracy\n\n1. Austria – Gmina Graz – porozumienie z dnia 29 września 2003 r.\n\nZOBACZ:\nPorozumienie pdf\n\n2. Czechy – Kraj Morawski – list intencyjny, 2014 r.",
                "Uchwały rady dotyczą:\n- prowincji Ascoli Piceno we Włoszech (uchwała nr 12/2000 w sprawie współpracy)\n- departamentu Tarn we Francji (uchwała nr 13/2002 w sprawie współpracy)",
                "Miast partnerskich Dębowa jest 2:\n1. GRAZ (Austria), podpisana - 4.05.1999 r.\n2. BRNO (Czechy), podpisana – 5.06.2001 r.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasta współpracujące bez umowy\nGraz (Austria)\nBrno (Czechy)\n",
                "Miasta zaprzyjaźnione – bez formalnego porozumiea\nGraz (Austria)\nBrno (Czechy)\n",
                "Współpraca miasta Poznań\n\nPartnerzy Powiatu Lipowskiego\nGraz (Austria)\nBrno (Czechy)\n",
                "Miasto uczestniczy w programach:\n- Graz (Austria) – umowa najmu sali\n- Brno (Czechy) – umowa na tłumaczenia",
                "Targi\n- Graz (Austria), 3 maja\n- Brno (Czechy), umowa najmu stoiska\n- Linz (Austria)",
                "Miasta partnerskie\nPoznań (Polska)\n");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        boolean agreements = haveAgreements(chapter);
        for (var part : chapter.outline().parts()) {
            if (isWithout(chapter, part) || isOthers(chapter, part)) {
                continue;
            }
            boolean entitled =
                    part.kind() == SectionKind.PARTNER_CITIES
                            && (says(chapter, part, PARTNERS::in) || itemsSay(chapter, part));
            if (entitled || (agreements && areAgreements(chapter, part))) {
                for (var block : part.blocks()) {
                    if (isWithout(chapter, block)) {
                        break;
                    }
                    read(chapter, block, entitled, facts);
                }
            }
        }
    }

    private void read(Chapter chapter, Block block, boolean entitled, Facts facts) {
        item(block).ifPresent(item -> add(chapter, item, entitled, facts));
        if (block instanceof KeyValue pair
                && !chapter.countries().within(pair.key()).isEmpty()
                && !Partners.abroad(chapter, pair.value()).isEmpty()) {
            Enumeration.in(chapter, pair.value(), name())
                    .getFirst()
                    .partners()
                    .forEach(partner -> Partners.add(facts, partner));
        }
    }

    private static boolean isWithout(Chapter chapter, Part part) {
        return says(chapter, part, WithoutAgreement::isSaid) || says(chapter, part, UNDECIDED::in);
    }

    /// A line among the items, of no place: `bez umowy, kontakty robocze`.
    static boolean isWithout(Chapter chapter, Block block) {
        return WithoutAgreement.isSaid(Passage.of(chapter.text(), block.span()))
                && chapter.places().within(block.span()).isEmpty();
    }

    /// `Partnerzy Powiatu Lipowskiego` in the chapter of a city.
    private static boolean isOthers(Chapter chapter, Part part) {
        return part.title().filter(title -> isOthers(chapter, title)).isPresent();
    }

    private static boolean isOthers(Chapter chapter, Span title) {
        var partners = WHOSE.matcher(chapter.text()).region(title.start(), title.end());
        return partners.find()
                && Partners.otherUnit(chapter, new Span(partners.end(), title.end())).isPresent();
    }

    /// In its headings and title, else in the title of the whole.
    private static boolean says(Chapter chapter, Part part, Predicate<Passage> words) {
        var titles = new ArrayList<>(part.headings());
        part.title().ifPresent(titles::add);
        return titles.stream().anyMatch(t -> words.test(words(chapter, t)))
                || (part.lead() == null
                        && chapter.outline().title() != null
                        && words.test(words(chapter, chapter.outline().title())));
    }

    private static Passage words(Chapter chapter, Span span) {
        return Shortened.spelledOut(Passage.of(chapter.text(), span));
    }

    /// `Graz (Austria) – umowa z 2001 r.`
    private static boolean itemsSay(Chapter chapter, Part part) {
        var items = part.blocks().stream().flatMap(block -> item(block).stream()).toList();
        return items.stream().filter(item -> PARTNERS.in(words(chapter, item))).count() * 2
                >= items.size();
    }

    /// Items of any list that each put a place abroad beside its agreement: `Graz (Austria) – umowa
    /// z 2001 r.`, `powiat Ilm w Niemczech (uchwała o współpracy z 25 kwietnia 2002 r.)`
    private static boolean areAgreements(Chapter chapter, Part part) {
        var items = part.blocks().stream().flatMap(block -> item(block).stream()).toList();
        long agreements = items.stream().filter(item -> isAgreement(chapter, item)).count();
        return agreements * 2 > items.size();
    }

    private static boolean haveAgreements(Chapter chapter) {
        return chapter.outline().parts().stream()
                        .flatMap(part -> part.blocks().stream())
                        .flatMap(block -> item(block).stream())
                        .filter(item -> isAgreement(chapter, item))
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean isAgreement(Chapter chapter, Span item) {
        var abroad = Partners.abroad(chapter, item);
        return !abroad.isEmpty()
                && begins(chapter, item, abroad.getFirst())
                && AGREEMENT.in(new Passage(chapter.text(), abroad.getFirst().end(), item.end()));
    }

    private static Optional<Span> item(Block block) {
        return block instanceof Bullet b ? Optional.of(b.body()) : Optional.empty();
    }

    private void add(Chapter chapter, Span item, boolean entitled, Facts facts) {
        var places = chapter.places().within(item);
        if (places.isEmpty()
                || places.getFirst().place().polish()
                || !begins(chapter, item, places.getFirst())) {
            return;
        }
        if (facts.events().stream().anyMatch(e -> e.span().start() == item.start())) {
            return;
        }
        var partner =
                Partners.of(
                        chapter,
                        places.getFirst(),
                        since(chapter, item, places.getFirst().end()),
                        name());
        Partners.add(facts, entitled ? partner : byAgreement(partner));
        others(chapter, item, places.getFirst(), facts);
    }

    /// Told by its agreement alone, whatever stands above the list: less sure.
    private static Partnership byAgreement(Partnership partner) {
        var evidence = partner.evidence();
        return new Partnership(
                new Evidence(
                        evidence.span(),
                        evidence.rule(),
                        Calibration.of(evidence.rule(), "agreements")),
                partner.partner(),
                partner.kind(),
                partner.country(),
                partner.since(),
                partner.ended());
    }

    /// `Niemcy: Graz (2001), Linz`: those named behind the first one.
    private void others(Chapter chapter, Span item, PlaceMention first, Facts facts) {
        var named = Enumeration.in(chapter, item, name()).getFirst();
        boolean labelled = chapter.text().substring(item.start(), first.start()).contains(":");
        if (labelled && named.span().start() == first.start()) {
            named.partners().stream().skip(1).forEach(it -> Partners.add(facts, it));
        }
    }

    private static boolean begins(Chapter chapter, Span item, PlaceMention place) {
        var before = chapter.text().substring(item.start(), place.start());
        boolean inCountry =
                chapter.countries().anyWithin(new Span(item.start(), place.start()), _ -> true);
        return (Regex.matches(before, "(?isuU)[\\W\\d]*(?:\\p{L}+\\W+){0,2}")
                        && before.length() < 32)
                || (inCountry && Regex.matches(before, "(?isuU)[\\W\\d]*(?:\\p{L}+\\W+){0,4}"))
                || chapter.dates().within(new Span(item.start(), place.start())).size() == 1;
    }

    static @Nullable String since(Chapter chapter, Span item, int from) {
        for (var date : chapter.dates().within(item)) {
            if (date.start() - from < DATE_WITHIN) {
                return date.interval().map(d -> d.start().toString()).orElse(null);
            }
        }
        return null;
    }
}
