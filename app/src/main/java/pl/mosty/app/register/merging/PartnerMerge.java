package pl.mosty.app.register.merging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.partner.PartnerDetails;
import pl.mosty.app.register.partner.PartnerName;
import pl.mosty.app.register.partner.Partners;

/// Merges a partner into another: activities, agreements, memberships, posts, photos, sections and
/// sources go along; the name becomes another spelling, or a former name where it was given up.
@Component
class PartnerMerge {

    private final Partners partners;
    private final NamingRecords naming;
    private final PostMoves posts;
    private final AgreementMoves agreements;
    private final MembershipMoves memberships;
    private final MergedRecords merged;

    PartnerMerge(
            Partners partners,
            NamingRecords naming,
            PostMoves posts,
            AgreementMoves agreements,
            MembershipMoves memberships,
            MergedRecords merged) {
        this.partners = partners;
        this.naming = naming;
        this.posts = posts;
        this.agreements = agreements;
        this.memberships = memberships;
        this.merged = merged;
    }

    /// @param renamed the year in which the name was given up for the other one, or null where it
    ///   is merely another spelling
    void carryOut(Merge merge, Partner from, Partner into, @Nullable Integer renamed) {
        var gone = new RecordRef(RecordKind.PARTNER, from.id().value());
        var stays = new RecordRef(RecordKind.PARTNER, into.id().value());
        naming.substitute(merge.city(), new Substitution(gone, stays), merge.actor());
        posts.move(merge, from.id(), into.id());
        agreements.move(merge, from.id(), into.id());
        memberships.move(merge, from.id(), into.id());
        partners.change(
                merge.city(),
                into.id(),
                into.version(),
                details(from, into, renamed),
                merge.actor());
        merged.add(merge.city(), merge.operation(), gone, from.slug(), stays);
        partners.remove(merge.city(), from.id(), merge.actor());
    }

    private static PartnerDetails details(Partner from, Partner into, @Nullable Integer renamed) {
        var names = names(from, into, renamed);
        var spellings = new LinkedHashSet<>(into.details().aliases());
        spellings.add(from.name());
        spellings.addAll(from.details().aliases());
        names.forEach(name -> spellings.remove(name.name()));
        return new PartnerDetails(
                into.kind(),
                names,
                List.copyOf(spellings),
                Optional.ofNullable(into.country()).orElse(from.country()),
                Optional.ofNullable(into.details().place()).orElse(from.details().place()));
    }

    private static List<PartnerName> names(Partner from, Partner into, @Nullable Integer renamed) {
        var names = new ArrayList<PartnerName>();
        from.names().stream().filter(it -> !it.isInForce()).forEach(names::add);
        into.names().stream()
                .filter(it -> !it.isInForce() && !names.contains(it))
                .forEach(names::add);
        var now = into.names().stream().filter(PartnerName::isInForce).findFirst().orElseThrow();
        if (renamed != null) {
            var since = from.names().stream().filter(PartnerName::isInForce).findFirst();
            names.add(
                    new PartnerName(
                            from.name(), since.map(PartnerName::sinceYear).orElse(null), renamed));
        }
        var begun = now.sinceYear() == null ? renamed : now.sinceYear();
        names.add(new PartnerName(now.name(), begun, null));
        return names;
    }
}
