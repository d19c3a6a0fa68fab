package pl.mosty.app.reporting;

import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.report.lead.SectionSubject;

/// What a section is called where its lead alone would not do.
final class Headings {

    private Headings() {}

    static String of(SectionKind kind, SectionSubject subject) {
        var network = subject.network();
        var project = subject.project();
        return switch (kind) {
            case FOREIGN_PARTNERS -> "Partnerzy zagraniczni";
            case PARTNER_CITIES -> "Miasta partnerskie";
            case PROJECT -> project == null ? "Projekty międzynarodowe" : "Projekt " + project;
            case MEMBERSHIPS -> "Członkostwo w organizacjach międzynarodowych";
            case NETWORK -> network == null ? "Współpraca w sieciach" : "Sieć " + network;
            case DIPLOMATIC_MEETINGS -> "Spotkania dyplomatyczne";
            case OTHER -> "Inne działania";
        };
    }
}
