package pl.mosty.intake.rule.partner;

import java.util.List;
import pl.mosty.intake.extraction.Project;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.structure.Part;
import pl.mosty.intake.structure.WithoutAgreement;

/// Under a lead that says `współpraca z miastami partnerskimi` the foreign cities of the activities
/// are partners.
public final class PartnersOfSection implements Rule {

    private static final Pattern COOPERATION =
            Regex.anyCase(
                    "(?:współprac\\w+|kontakt\\w+|spotkani\\w+|wymian\\w+|wizyt\\w+) (?:\\S+ ){0,6}(?:miast\\w*|gmin\\w*|samorząd\\w*|regi\\w+) (?:partnersk|bliźniacz)|(?:miast\\w*|gmin\\w*) partnersk\\w+|twinned|partner cities|twin towns|partnerst[äa]dt");

    private static final Pattern PARTNER_CITIES =
            Regex.anyCase(
                    "miast\\p{L}* partnerski(?:ch|mi)|(?:miast|gmin|samorząd)\\p{L}* (?:bliźniacz|zaprzyjaźnion)\\p{L}+|(?:bliźniacz|zaprzyjaźnion)\\p{L}+ (?:miast|gmin|samorząd)|partnerstw\\p{L}* miast|partner cities|twin towns|town twin");

    private static final Pattern TITLE =
            Regex.anyCase(
                    "(?:miast|gmin|samorządów)(?: (?:i|oraz) (?:miast|gmin))? (?:partnerskich|zaprzyjaźnionych)|partner cities|twin towns");

    @Override
    public String name() {
        return "partners-of-section";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Miasto Dębowo kontynuowało współpracę z 4 miastami partnerskimi. W tej współpracy przedstawiciele Miasta:\n\n • 4 maja – gościli delegację z Grazu;\n • 5 maja – uczestniczyli w Dniach Brna.",
                "Dni Przyjaźni 2012\n\nPROGRAM: Europa dla Obywateli\n\nTERMIN REALIZACJI PROJEKTU: 05-07-2012 do 09-07-2012\n\nO projekcie:\n\nMieszkańcy miast partnerskich mieli się poznać.\n\nDo Dębowa w lipcu 2012 r. przyjechali mieszkańcy Grazu (12 osób – Austria) i Brna (9 osób – Czechy).");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W ramach współpracy z partnerami zagranicznymi:\n\n • 4 maja – gościli delegację z Grazu;\n • 5 maja – uczestniczyli w targach.",
                "Miasto Dębowo kontynuowało współpracę z miastami partnerskimi. W tej współpracy przedstawiciele Miasta:\n\n • 4 maja – spotkali się z delegacją z Toskanii;\n • 5 maja – uczestniczyli w targach.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var event : List.copyOf(facts.events())) {
            var bracketed =
                    chapter.places()
                            .within(
                                    event.told(),
                                    p -> bracketed(chapter, p) && isPartner(chapter, event, p));
            if (!bracketed.isEmpty() && ofPartnersProject(chapter, facts, event)) {
                for (var place : bracketed) {
                    Partners.add(facts, Partners.of(chapter, place, null, name()));
                }
            }
            if (event.part().kind() == SectionKind.PARTNER_CITIES
                    && (says(chapter, event.part()) || meetsPartners(chapter, event.part()))) {
                for (var place : chapter.places().within(event.told())) {
                    if (isPartner(chapter, event, place)) {
                        Partners.add(facts, Partners.of(chapter, place, null, name()));
                    }
                }
            }
        }
    }

    /// The last project named before is one of partner cities, as its name or description says.
    private static boolean ofPartnersProject(Chapter chapter, Facts facts, Event event) {
        Project last = null;
        for (var project : facts.projects()) {
            if (project.evidence().span().start() < event.span().start()) {
                last = project;
            }
        }
        return last != null
                && last.section() + 1 >= event.part().ordinal()
                && PARTNER_CITIES.in(
                        new Passage(
                                chapter.text(),
                                last.evidence().span().start(),
                                event.told().start()));
    }

    private static boolean bracketed(Chapter chapter, PlaceMention place) {
        int end = Math.min(chapter.text().length(), place.end() + 2);
        return chapter.text().substring(place.end(), end).strip().startsWith("(");
    }

    private static boolean says(Chapter chapter, Part part) {
        var lead = part.lead();
        return lead != null
                && COOPERATION.matcher(lead.of(chapter.text())).find()
                && !WithoutAgreement.isSaid(Passage.of(chapter.text(), lead));
    }

    /// Prose under a title that speaks of partner cities: the participants put into countries.
    private static boolean meetsPartners(Chapter chapter, Part part) {
        var title = chapter.outline().title();
        return (title != null && ofPartners(chapter, title))
                || part.headings().stream().anyMatch(h -> ofPartners(chapter, h));
    }

    private static boolean ofPartners(Chapter chapter, Span heading) {
        return TITLE.in(Passage.of(chapter.text(), heading));
    }

    private static boolean isPartner(Chapter chapter, Event event, PlaceMention place) {
        if (place.place().polish()
                || place.place().kind() == Place.Kind.REGION
                || Partners.otherUnit(chapter, place.end()).isPresent()) {
            return false;
        }
        var before = chapter.text().substring(event.told().start(), place.start());
        long open =
                before.chars().filter(c -> c == '„').count()
                        - before.chars().filter(c -> c == '”').count();
        return open <= 0
                && !Regex.matches(before, "(?isuU).*\\bpoprzez\\b.*")
                && new Span(event.told().start(), event.told().end())
                        .contains(new Span(place.start(), place.end()));
    }
}
