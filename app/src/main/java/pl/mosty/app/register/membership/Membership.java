package pl.mosty.app.register.membership;

import java.util.Optional;
import pl.mosty.app.register.partner.Partner;

/// A membership of record.
///
/// @param network with its dated names
/// @param version grows with every change; see {@link Memberships#change}
public record Membership(MembershipId id, MembershipDetails details, Partner network, int version) {

    /// Its place in the year's report, if that lists it.
    public Optional<MembershipDetails.Listing> listing(int year) {
        return details.listings().stream().filter(it -> it.year() == year).findFirst();
    }
}
