package pl.mosty.app.register.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.polish.date.PartialDate;

/// What is recorded of an agreement.
///
/// @param signed null when not known
/// @param expires null when not known or unlimited
/// @param fields of cooperation, in the office's words
/// @param resolution of the council, such as `XXV/300/1998`, or null
/// @param consent of the minister where the law asks for one, or null
/// @param statuses oldest first; the last one counts
public record AgreementDetails(
        PartnerId partner,
        AgreementKind kind,
        @Nullable PartialDate signed,
        @Nullable PartialDate expires,
        List<String> fields,
        @Nullable String resolution,
        @Nullable String consent,
        List<AgreementStatus> statuses) {

    public AgreementDetails {
        fields = List.copyOf(fields);
        statuses = List.copyOf(statuses);
    }

    public boolean hasEnded() {
        return !statuses.isEmpty() && statuses.getLast().status() == AgreementStatus.Status.ENDED;
    }
}
