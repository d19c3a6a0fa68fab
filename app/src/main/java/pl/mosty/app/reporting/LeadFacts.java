package pl.mosty.app.reporting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.City;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.agreement.AgreementDetails;
import pl.mosty.app.register.agreement.Agreements;
import pl.mosty.app.register.agreement.Claims;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.polish.text.PolishOrder;
import pl.mosty.report.lead.LeadValues;
import pl.mosty.report.lead.PartnerGroup;

/// What the placeholders of a year's leads stand for.
@Component
class LeadFacts {

    private final Agreements agreements;
    private final Partners partners;
    private final Claims claims;

    LeadFacts(Agreements agreements, Partners partners, Claims claims) {
        this.agreements = agreements;
        this.partners = partners;
        this.claims = claims;
    }

    /// A number that the office declared for the year goes before the number of agreements in the
    /// register, which may not hold them all yet.
    LeadValues of(City city, int year) {
        var names = names(city.id(), year);
        var counts = new EnumMap<PartnerGroup, Integer>(PartnerGroup.class);
        names.forEach((group, members) -> counts.put(group, members.size()));
        for (var claim : claims.list(city.id(), year)) {
            PartnerGroup.counting(claim.of())
                    .ifPresent(group -> counts.put(group, claim.declared()));
        }
        return new LeadValues(year, city.name(), counts, names);
    }

    private Map<PartnerGroup, List<String>> names(CityId city, int year) {
        var names = new EnumMap<PartnerGroup, List<String>>(PartnerGroup.class);
        agreements.list(city).stream()
                .filter(agreement -> isLived(agreement.details(), year))
                .map(agreement -> agreement.details().partner())
                .distinct()
                .map(partner -> partners.get(city, partner))
                .forEach(partner ->
                        group(partner.kind()).ifPresent(group -> add(names, group, partner, year)));
        names.values().forEach(members -> members.sort(PolishOrder.order()));
        return names;
    }

    private static boolean isLived(AgreementDetails agreement, int year) {
        var signed = agreement.signed();
        var since = signed == null ? null : signed.year();
        return !agreement.hasEnded() && (since == null || since <= year);
    }

    private static void add(
            Map<PartnerGroup, List<String>> names, PartnerGroup group, Partner partner, int year) {
        names.computeIfAbsent(group, _ -> new ArrayList<>()).add(partner.nameIn(year));
    }

    private static Optional<PartnerGroup> group(PartnerKind kind) {
        return switch (kind) {
            case CITY -> Optional.of(PartnerGroup.PARTNER_CITIES);
            case COUNTY -> Optional.of(PartnerGroup.PARTNER_COUNTIES);
            case REGION -> Optional.of(PartnerGroup.PARTNER_REGIONS);
            case STATE, MISSION, INSTITUTION, NETWORK, ORGANISATION -> Optional.empty();
        };
    }
}
