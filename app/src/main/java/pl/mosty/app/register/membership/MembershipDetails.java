package pl.mosty.app.register.membership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.polish.date.PartialDate;

/// What is recorded of a membership.
///
/// @param network the partner of kind NETWORK or ORGANISATION; its dated names tell when it was
///   renamed
/// @param since null when not known
/// @param until null when not known or while it lasts
/// @param fee a year, or null when not known
/// @param resolution of the council, or null
/// @param listings the reports that list it
public record MembershipDetails(
        PartnerId network,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable Fee fee,
        @Nullable String resolution,
        List<Listing> listings) {

    public MembershipDetails {
        listings = List.copyOf(listings);
    }

    /// The same membership as other reports list it.
    public MembershipDetails listedIn(List<Listing> changed) {
        return new MembershipDetails(network, since, until, fee, resolution, changed);
    }

    /// A place in a year's report.
    ///
    /// @param section ordinal of the section in the year's outline
    /// @param position order within the section, ascending
    public record Listing(int year, int section, int position) {}
}
