package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.intake.extraction.PartnershipClaim;
import pl.mosty.intake.extraction.Project;
import pl.mosty.intake.structure.Block.PhotoBlock;

/// What the rules have read so far.
public final class Facts {

    private final List<Event> events = new ArrayList<>();
    private final List<Partnership> partnerships = new ArrayList<>();
    private final List<PartnershipClaim> claims = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<PhotoBlock> photos = new ArrayList<>();

    public List<Event> events() {
        return events;
    }

    public List<Partnership> partnerships() {
        return partnerships;
    }

    public List<PartnershipClaim> claims() {
        return claims;
    }

    public List<Membership> memberships() {
        return memberships;
    }

    public List<Project> projects() {
        return projects;
    }

    public List<PhotoBlock> photos() {
        return photos;
    }
}
