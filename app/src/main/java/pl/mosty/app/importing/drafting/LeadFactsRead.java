package pl.mosty.app.importing.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.Partnership.PartnerKind;
import pl.mosty.polish.text.PolishOrder;
import pl.mosty.report.lead.LeadValues;
import pl.mosty.report.lead.PartnerGroup;

/// What a document says of the unit as a whole, as its leads may say it again.
record LeadFactsRead(Extraction read) {

    LeadValues values(int year) {
        var counts = new EnumMap<PartnerGroup, Integer>(PartnerGroup.class);
        for (var claim : read.partnershipClaims()) {
            PartnerGroup.counting(claim.of()).ifPresent(group -> counts.put(group, claim.count()));
        }
        var authority = read.document().authority();
        return new LeadValues(year, authority == null ? "" : authority, counts, names());
    }

    private Map<PartnerGroup, List<String>> names() {
        var names = new EnumMap<PartnerGroup, List<String>>(PartnerGroup.class);
        for (var partnership : read.partnerships()) {
            if (!partnership.ended()) {
                group(partnership.kind())
                        .ifPresent(group ->
                                names.computeIfAbsent(group, _ -> new ArrayList<>())
                                        .add(partnership.partner()));
            }
        }
        names.values().forEach(partners -> partners.sort(PolishOrder.order()));
        return names;
    }

    private static Optional<PartnerGroup> group(PartnerKind kind) {
        return switch (kind) {
            case CITY -> Optional.of(PartnerGroup.PARTNER_CITIES);
            case COUNTY -> Optional.of(PartnerGroup.PARTNER_COUNTIES);
            case REGION -> Optional.of(PartnerGroup.PARTNER_REGIONS);
            case OTHER -> Optional.empty();
        };
    }
}
