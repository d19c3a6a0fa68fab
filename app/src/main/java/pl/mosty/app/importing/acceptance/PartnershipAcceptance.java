package pl.mosty.app.importing.acceptance;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.decision.Refusal;
import pl.mosty.app.importing.draft.Draft.ClaimDraft;
import pl.mosty.app.importing.draft.Draft.PartnershipDraft;
import pl.mosty.app.importing.naming.NamedRecords;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.agreement.AgreementDetails;
import pl.mosty.app.register.agreement.AgreementKind;
import pl.mosty.app.register.agreement.AgreementStatus;
import pl.mosty.app.register.agreement.AgreementStatus.Status;
import pl.mosty.app.register.agreement.Agreements;
import pl.mosty.app.register.agreement.Claims;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.polish.date.PartialDate;

/// Writes an accepted partnership or declared number. Another year's report of a known partnership
/// adds what it knows more, and no second agreement.
@Component
class PartnershipAcceptance {

    private final NamedRecords named;
    private final Agreements agreements;
    private final Claims claims;

    PartnershipAcceptance(NamedRecords named, Agreements agreements, Claims claims) {
        this.named = named;
        this.agreements = agreements;
        this.claims = claims;
    }

    RecordRef accept(Decision decision, PartnershipDraft draft) {
        var partner = named.partner(decision, draft.partner(), kind(draft), draft.country());
        var kind =
                switch (draft.kind()) {
                    case COUNTY -> AgreementKind.COUNTY;
                    case REGION -> AgreementKind.REGION;
                    case CITY, OTHER -> AgreementKind.PARTNERSHIP;
                };
        var known =
                agreements.listOf(decision.city(), partner).stream()
                        .filter(it -> it.details().kind() == kind)
                        .findFirst();
        if (known.isEmpty()) {
            var details =
                    details(partner, kind, signed(draft), statuses(decision, draft, List.of()));
            return ref(agreements.add(decision.city(), details, decision.actor()).value());
        }
        var before = known.get().details();
        var signed = Optional.ofNullable(signed(draft)).orElse(before.signed());
        var after =
                new AgreementDetails(
                        partner,
                        kind,
                        signed,
                        before.expires(),
                        before.fields(),
                        before.resolution(),
                        before.consent(),
                        statuses(decision, draft, before.statuses()));
        if (!after.equals(before)) {
            agreements.change(
                    decision.city(),
                    known.get().id(),
                    known.get().version(),
                    after,
                    decision.actor());
        }
        return ref(known.get().id().value());
    }

    RecordRef accept(Decision decision, ClaimDraft draft) {
        var id =
                claims.put(
                        decision.city(),
                        decision.year(),
                        draft.count(),
                        draft.of(),
                        decision.actor());
        return new RecordRef(RecordKind.CLAIM, id.value());
    }

    static PartnerKind kind(PartnershipDraft draft) {
        return switch (draft.kind()) {
            case CITY -> PartnerKind.CITY;
            case COUNTY -> PartnerKind.COUNTY;
            case REGION -> PartnerKind.REGION;
            case OTHER -> PartnerKind.INSTITUTION;
        };
    }

    private static AgreementDetails details(
            PartnerId partner,
            AgreementKind kind,
            @Nullable PartialDate signed,
            List<AgreementStatus> statuses) {
        return new AgreementDetails(partner, kind, signed, null, List.of(), null, null, statuses);
    }

    /// The state is noted when it is new; the report's year says from when it is known.
    private static List<AgreementStatus> statuses(
            Decision decision, PartnershipDraft draft, List<AgreementStatus> before) {
        var status = draft.ended() ? Status.ENDED : Status.ACTIVE;
        if (!before.isEmpty() && before.getLast().status() == status) {
            return before;
        }
        var statuses = new java.util.ArrayList<>(before);
        var since = draft.ended() || !before.isEmpty() ? "%04d".formatted(decision.year()) : null;
        statuses.add(new AgreementStatus(status, since, null));
        return statuses;
    }

    private static @Nullable PartialDate signed(PartnershipDraft draft) {
        try {
            return Columns.date(draft.since());
        } catch (DateTimeException | NumberFormatException e) {
            throw new Refusal(new Outcome.Impossible("since"));
        }
    }

    private static RecordRef ref(long id) {
        return new RecordRef(RecordKind.AGREEMENT, id);
    }
}
