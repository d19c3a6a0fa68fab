package pl.mosty.app.register.merging;

import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.membership.Membership;
import pl.mosty.app.register.membership.MembershipDetails;
import pl.mosty.app.register.membership.Memberships;
import pl.mosty.app.register.outline.Outlines;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.photo.Photos;

/// The membership of a network that becomes part of another, and the sections about it. A network
/// has one membership, so two of them become one.
@Component
class MembershipMoves {

    private final Memberships memberships;
    private final Photos photos;
    private final Outlines outlines;
    private final MergedRecords merged;

    MembershipMoves(
            Memberships memberships, Photos photos, Outlines outlines, MergedRecords merged) {
        this.memberships = memberships;
        this.photos = photos;
        this.outlines = outlines;
        this.merged = merged;
    }

    void move(Merge merge, PartnerId from, PartnerId into) {
        memberships.find(merge.city(), from).ifPresent(it -> membership(merge, it, into));
        for (var year : outlines.years(merge.city())) {
            outlines.list(merge.city(), year).stream()
                    .filter(it -> from.equals(it.details().network()))
                    .forEach(it ->
                            outlines.put(merge.city(), it.details().about(into), merge.actor()));
        }
    }

    private void membership(Merge merge, Membership from, PartnerId into) {
        var city = merge.city();
        var known = memberships.find(city, into);
        if (known.isEmpty()) {
            var moved = both(from.details(), from.details(), into);
            memberships.change(city, from.id(), from.version(), moved, merge.actor());
            return;
        }
        var stays = known.get();
        for (var photo : photos.listOf(city, from.id())) {
            var moved = photo.details().of(stays.id());
            photos.change(city, photo.id(), photo.version(), moved, merge.actor());
        }
        var both = both(stays.details(), from.details(), into);
        memberships.change(city, stays.id(), stays.version(), both, merge.actor());
        merged.add(
                city,
                merge.operation(),
                new RecordRef(RecordKind.MEMBERSHIP, from.id().value()),
                null,
                new RecordRef(RecordKind.MEMBERSHIP, stays.id().value()));
        memberships.remove(city, from.id(), merge.actor());
    }

    private static MembershipDetails both(
            MembershipDetails one, MembershipDetails other, PartnerId network) {
        var listings = new ArrayList<>(one.listings());
        for (var it : other.listings()) {
            if (listings.stream().noneMatch(known -> known.year() == it.year())) {
                listings.add(it);
            }
        }
        return new MembershipDetails(
                network,
                Optional.ofNullable(one.since()).orElse(other.since()),
                Optional.ofNullable(one.until()).orElse(other.until()),
                Optional.ofNullable(one.fee()).orElse(other.fee()),
                Optional.ofNullable(one.resolution()).orElse(other.resolution()),
                listings);
    }
}
