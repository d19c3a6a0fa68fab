package pl.mosty.app.importing.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.importing.draft.Draft.MembershipDraft;
import pl.mosty.app.importing.draft.Draft.MendDraft;
import pl.mosty.app.importing.draft.Draft.PhotoDraft;
import pl.mosty.app.importing.draft.Draft.ProjectDraft;
import pl.mosty.app.importing.proposal.ProposalKind;
import pl.mosty.app.register.Json;

/// What a draft says, in 64 hex digits, whatever its place in the document: the same words two
/// lines further down have the same fingerprint.
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(Draft draft, Json json) {
        return sha256(ProposalKind.of(draft) + json.write(withoutPlace(draft)));
    }

    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Draft withoutPlace(Draft draft) {
        return switch (draft) {
            case ActivityDraft it ->
                    new ActivityDraft(
                            it.start(),
                            it.end(),
                            it.kind(),
                            it.direction(),
                            it.count(),
                            it.narrative(),
                            List.of(),
                            it.people(),
                            it.countries(),
                            it.places(),
                            it.partners(),
                            it.organisations(),
                            it.topics(),
                            0,
                            it.project(),
                            it.network());
            case PhotoDraft it ->
                    new PhotoDraft(
                            it.caption(),
                            List.of(),
                            it.alt(),
                            List.of(),
                            it.source(),
                            null,
                            it.membership(),
                            0);
            case ProjectDraft it ->
                    new ProjectDraft(it.name(), it.programme(), it.description(), 0);
            case MembershipDraft it ->
                    new MembershipDraft(it.organisation(), it.renamedFrom(), it.renamedYear(), 0);
            case MendDraft it ->
                    new MendDraft(it.message(), null, it.words(), it.suggestion(), null, null);
            case Draft.SectionDraft it -> it;
            case Draft.PartnershipDraft it -> it;
            case Draft.ClaimDraft it -> it;
        };
    }
}
