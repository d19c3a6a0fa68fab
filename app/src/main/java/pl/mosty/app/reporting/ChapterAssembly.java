package pl.mosty.app.reporting;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.City;
import pl.mosty.app.register.outline.HouseStyles;
import pl.mosty.app.register.outline.SectionDetails;
import pl.mosty.app.register.outline.SectionDetails.Bullets;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.photo.Photo;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.app.register.project.Project;
import pl.mosty.app.register.project.Projects;
import pl.mosty.report.chapter.Chapter;
import pl.mosty.report.chapter.ChapterSection;
import pl.mosty.report.chapter.ChapterSection.Layout;
import pl.mosty.report.chapter.HouseStyle;
import pl.mosty.report.document.Image;
import pl.mosty.report.lead.LeadTemplate;
import pl.mosty.report.lead.SectionSubject;

/// Gathers one year of the register into the records that a chapter is written from.
@Component
class ChapterAssembly {

    private final YearOutlines outlines;
    private final LeadFacts facts;
    private final HouseStyles styles;
    private final Photos photos;
    private final Projects projects;
    private final Partners partners;

    ChapterAssembly(
            YearOutlines outlines,
            LeadFacts facts,
            HouseStyles styles,
            Photos photos,
            Projects projects,
            Partners partners) {
        this.outlines = outlines;
        this.facts = facts;
        this.styles = styles;
        this.photos = photos;
        this.projects = projects;
        this.partners = partners;
    }

    /// @param images where the picture of a photograph is for the readers of this chapter; null
    ///   where there is none
    @Transactional(readOnly = true)
    Chapter assemble(City city, int year, Function<Photo, @Nullable Image> images) {
        var told = outlines.of(city.id(), year);
        var records =
                new YearRecords(
                        year,
                        told.activities(),
                        told.memberships(),
                        photos.list(city.id(), year),
                        images);
        return new Chapter(
                "Współpraca międzynarodowa w %d r. – %s".formatted(year, city.name()),
                true,
                city.name(),
                facts.of(city, year),
                styles.find(city.id()).orElse(HouseStyle.USUAL),
                told.sections().stream().map(section -> section(city, section, records)).toList());
    }

    private ChapterSection section(City city, SectionDetails section, YearRecords records) {
        var subject = subject(city, section);
        var opening = Opening.of(section);
        var heading = opening.heading();
        var lead = opening.lead();
        return new ChapterSection(
                heading == null ? Headings.of(section.kind(), subject) : heading,
                heading == null,
                lead == null ? null : LeadTemplate.parse(lead),
                section.governs(),
                section.bullets() == Bullets.PROSE ? Layout.PROSE : Layout.BULLETS,
                subject,
                records.entries(section),
                records.photos(section));
    }

    private SectionSubject subject(City city, SectionDetails section) {
        var project = section.project();
        var details =
                project == null
                        ? null
                        : projects.find(city.id(), project).map(Project::details).orElse(null);
        var network = section.network();
        return new SectionSubject(
                details == null ? null : details.name(),
                details == null ? null : details.programme(),
                network == null ? null : partners.get(city.id(), network).nameIn(section.year()));
    }
}
