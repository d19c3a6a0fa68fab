package pl.mosty.app.importing.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.draft.Draft.MembershipDraft;
import pl.mosty.app.importing.matching.Known;
import pl.mosty.app.importing.naming.NamedRecords;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.membership.MembershipDetails;
import pl.mosty.app.register.membership.MembershipDetails.Listing;
import pl.mosty.app.register.membership.Memberships;
import pl.mosty.app.register.partner.PartnerDetails;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.app.register.partner.PartnerName;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.source.Sources;

/// Writes an accepted membership: the network with its former name, and its place in the year's
/// list.
@Component
class MembershipAcceptance {

    private final NamedRecords named;
    private final Partners partners;
    private final Memberships memberships;
    private final Sources sources;

    MembershipAcceptance(
            NamedRecords named, Partners partners, Memberships memberships, Sources sources) {
        this.named = named;
        this.partners = partners;
        this.memberships = memberships;
        this.sources = sources;
    }

    RecordRef accept(Decision decision, MembershipDraft draft) {
        var network =
                formerly(decision, draft)
                        .orElseGet(() ->
                                named.partner(
                                        decision, draft.organisation(), kind(decision), null));
        rename(decision, draft, network);
        var listing = new Listing(decision.year(), draft.section(), decision.proposal().position());
        var known = memberships.find(decision.city(), network);
        if (known.isEmpty()) {
            var details = new MembershipDetails(network, null, null, null, null, List.of(listing));
            return ref(memberships.add(decision.city(), details, decision.actor()).value());
        }
        var before = known.get().details();
        var listings = new ArrayList<>(before.listings());
        listings.removeIf(it -> it.year() == listing.year());
        listings.add(listing);
        memberships.change(
                decision.city(),
                known.get().id(),
                known.get().version(),
                new MembershipDetails(
                        network,
                        before.since(),
                        before.until(),
                        before.fee(),
                        before.resolution(),
                        listings),
                decision.actor());
        return ref(known.get().id().value());
    }

    /// An organisation where the document calls it so, else a network.
    private PartnerKind kind(Decision decision) {
        var text = sources.findText(decision.city(), decision.proposal().document()).orElseThrow();
        return decision.proposal().evidence().span().of(text).contains("organizacj")
                ? PartnerKind.ORGANISATION
                : PartnerKind.NETWORK;
    }

    /// The network when only its former name is known.
    private Optional<PartnerId> formerly(Decision decision, MembershipDraft draft) {
        var former = draft.renamedFrom();
        boolean known = decision.known().partner(draft.organisation()).exact().isPresent();
        return former == null || known
                ? Optional.empty()
                : decision.known().partner(former).exact().map(Known::id).map(PartnerId::new);
    }

    private void rename(Decision decision, MembershipDraft draft, PartnerId network) {
        var former = draft.renamedFrom();
        var partner = partners.get(decision.city(), network);
        if (former == null
                || partner.names().stream()
                        .anyMatch(it -> !it.isInForce() && it.name().equals(former))) {
            return;
        }
        var year = draft.renamedYear();
        var before = partner.details();
        var names = new ArrayList<PartnerName>();
        before.names().stream().filter(it -> !it.isInForce()).forEach(names::add);
        names.add(new PartnerName(former, null, year == null ? decision.year() : year));
        names.add(new PartnerName(draft.organisation(), year, null));
        partners.change(
                decision.city(),
                network,
                partner.version(),
                new PartnerDetails(
                        before.kind(), names, before.aliases(), before.country(), before.place()),
                decision.actor());
    }

    private static RecordRef ref(long id) {
        return new RecordRef(RecordKind.MEMBERSHIP, id);
    }
}
