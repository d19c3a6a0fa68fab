package pl.mosty.intake.extraction;

import java.util.List;

/// Everything that was read from one document, in the document's order.
public record Extraction(
        DocumentInfo document,
        List<Section> sections,
        List<Activity> activities,
        List<Partnership> partnerships,
        List<PartnershipClaim> partnershipClaims,
        List<Membership> memberships,
        List<Project> projects,
        List<Photo> photos,
        List<Finding> findings) {

    public Extraction {
        sections = List.copyOf(sections);
        activities = List.copyOf(activities);
        partnerships = List.copyOf(partnerships);
        partnershipClaims = List.copyOf(partnershipClaims);
        memberships = List.copyOf(memberships);
        projects = List.copyOf(projects);
        photos = List.copyOf(photos);
        findings = List.copyOf(findings);
    }
}
