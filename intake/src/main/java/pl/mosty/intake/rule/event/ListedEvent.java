package pl.mosty.intake.rule.event;

import java.util.List;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.membership.MembershipList;
import pl.mosty.intake.structure.Part;

/// An item of a list of events that does not begin with a date: its lead says that they took place,
/// or it stands under a network or project.
final class ListedEvent implements SentenceRule {

    private static final Pattern LEAD =
            Regex.anyCase(
                    "\\b(?:odbył[aoy]? się|zorganizowa\\w+|uczestnicz\\w+|wzięto|wzięli|zrealizowa\\w+|realizowa\\w+|wydarze\\w+|spotkani\\w+|wizyty|przyni[oó]s\\w+|obfitowa\\w+|there were|took (?:place|part)|attended|participated|visited|contributed|saw|brought|organi[sz]ed|hosted|fanden|brachte)\\b[^:]{0,60}:|\\b(?:w|na|za|przez|roku|rok) \\d{4}(?: r\\.?| rok\\p{L}*)?[^:]{0,60}:|^in \\d{4}\\s?:|^im jahr \\d{4}\\s?:");

    /// Leads whose items are people with the days on which they came.
    private static final Pattern CAME =
            Regex.anyCase(
                    "\\b(?:odwiedzi|gości|przyj[ęą]|spotka|przyby|przyjecha|wizyt|hosted|welcomed|received|visited|guests|visitors|met\\b|empfing|begrüßte|besuch|gäste)\\p{L}*[^:]*:$");

    /// Leads whose items are what was talked about or aimed at.
    private static final Pattern TOPICS =
            Regex.anyCase(
                    "\\b(?:temat|zagadnie|cel[eóa]?|zadani|założeni|korzyści|omówion|omawian|rozmawian|dyskutowan|ustalon|uzgodnion)\\p{L}*(?: [^.:]{1,40})?:$");

    private static final Pattern EVENTS =
            Regex.anyCase(
                    "\\b(?:wydarzeni|spotkani|wizyt|wyjazd|przyjazd|kalendari|kronik|events?\\b|visits?\\b|meetings?\\b|veranstaltungen|begegnungen|besuche|reisen)");
    private static final Pattern MET =
            Regex.anyCase(
                    "\\b(?:odwiedzi|gości|przyj[ęą]|spotka|spotyka|rozmawia|podj[ęą])\\p{L}*[^:]*:$");

    private static final Pattern JOURNEY = Regex.anyCase("^\\P{L}*wyjazd\\b");

    @Override
    public String name() {
        return "listed-event";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2018 r. odbyły się:\n\n • zjazd sieci w Brnie; mówiono o wodzie\n • warsztaty „Mosty” w Grazu",
                "Działalność w 2018 r. skupiała się na:\n\nZwiązek Miast Nadrzecznych\n\n • posiedzenie Komisji Wody w Brnie;\n • warsztaty o łąkach w Grazu.",
                "W 2018 r. Miasto należało do następujących organizacji i sieci:\n • Green Rivers;\n  • w 2018 r. Prezydent wziął udział w zjeździe sieci w Brnie;\n • Baltic Towns.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Projekt „Sąsiedzi”\n\nGraz i Dębowo ćwiczą razem. Tematy:\n- koncepcja zawodów strażackich;\n- wydanie książki.",
                "Celem współpracy są:\n\n • wymiana doświadczeń\n • rozwój kultury",
                "Miasto należy do następujących organizacji:\n • Green Rivers;\n • Forum Miast Portowych.");
    }

    @Override
    public List<Telling> read(Sentence sentence, List<Telling> before) {
        if (!sentence.listed() || !sentence.opensParagraph()) {
            return List.of();
        }
        var words = sentence.words();
        var part = sentence.part();
        boolean ofEvents =
                (part.lead() != null && LEAD.in(sentence.chapter().evenlySpaced(part.lead())))
                        || part.kind() == SectionKind.NETWORK
                        || part.kind() == SectionKind.MEMBERSHIPS
                        || part.kind() == SectionKind.PROJECT
                        || HeadingDates.of(sentence.chapter(), part).isPresent()
                        || part.headings().stream().anyMatch(h -> isOfEvents(h.of(sentence.text())))
                        || sentence.tellsDay();
        boolean happened = sentence.happened();
        boolean led =
                part.lead() != null
                        && sentence.tellsDay()
                        && part.kind() != SectionKind.MEMBERSHIPS
                        && part.kind() != SectionKind.PARTNER_CITIES
                        && CAME.in(sentence.chapter().evenlySpaced(part.lead()));
        boolean diplomat = opensWithDiplomat(sentence) && part.lead() != null;
        if (!happened
                && !diplomat
                && !led
                && !(ofEvents
                        && (sentence.namesEvent() || JOURNEY.in(words) || sentence.tellsPast()))) {
            return List.of();
        }
        if (Predicates.standing(words)
                || Predicates.calledOff(words)
                || (!happened && leadsToTopics(sentence.chapter(), part))) {
            return List.of();
        }
        return List.of(
                new Telling(
                        part,
                        sentence.span(),
                        sentence.told(),
                        sentence.span(),
                        When.of(sentence, Story.NONE),
                        1,
                        name()));
    }

    /// `Tematy rozmów:`, `Omówiono:` below what was told of the meeting itself.
    static boolean leadsToTopics(Chapter chapter, Part part) {
        return part.lead() != null && TOPICS.in(chapter.evenlySpaced(part.lead()));
    }

    /// A title of events or the name of a network, below which stands what it did.
    private static boolean isOfEvents(String heading) {
        return EVENTS.in(heading) || MembershipList.isNetwork(heading);
    }

    /// `Ambasador Danii …` under `W 2018 r. miasto odwiedzili:`.
    private static boolean opensWithDiplomat(Sentence sentence) {
        return sentence.chapter()
                        .offices()
                        .anyWithin(
                                sentence.span(),
                                o ->
                                        o.office().kind().isDiplomatic()
                                                && o.start() - sentence.span().start() < 24)
                && (sentence.part().kind() == SectionKind.DIPLOMATIC_MEETINGS
                        || sentence.part()
                                .title()
                                .filter(t -> MET.in(sentence.chapter().evenlySpaced(t)))
                                .isPresent());
    }
}
