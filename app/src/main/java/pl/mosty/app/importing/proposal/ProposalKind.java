package pl.mosty.app.importing.proposal;

import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.Draft;

/// What a proposal would write; names the type of its draft in the database.
public enum ProposalKind {
    PARTNERSHIP(Draft.PartnershipDraft.class),
    CLAIM(Draft.ClaimDraft.class),
    PROJECT(Draft.ProjectDraft.class),
    MEMBERSHIP(Draft.MembershipDraft.class),
    SECTION(Draft.SectionDraft.class),
    ACTIVITY(ActivityDraft.class),
    PHOTO(Draft.PhotoDraft.class),
    MEND(Draft.MendDraft.class);

    private final Class<? extends Draft> type;

    ProposalKind(Class<? extends Draft> type) {
        this.type = type;
    }

    Class<? extends Draft> type() {
        return type;
    }

    public static ProposalKind of(Draft draft) {
        return switch (draft) {
            case Draft.PartnershipDraft _ -> PARTNERSHIP;
            case Draft.ClaimDraft _ -> CLAIM;
            case Draft.ProjectDraft _ -> PROJECT;
            case Draft.MembershipDraft _ -> MEMBERSHIP;
            case Draft.SectionDraft _ -> SECTION;
            case ActivityDraft _ -> ACTIVITY;
            case Draft.PhotoDraft _ -> PHOTO;
            case Draft.MendDraft _ -> MEND;
        };
    }
}
