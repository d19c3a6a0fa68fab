package pl.mosty.report.lead;

import java.util.List;
import java.util.Map;

/// What the placeholders of a chapter's leads stand for.
///
/// @param year the year reported on
/// @param unit the reporting unit in the nominative, such as `Poznań`
/// @param counts how many partners of each group there are
/// @param partners their names in the nominative, in the order to be written
public record LeadValues(
        int year,
        String unit,
        Map<PartnerGroup, Integer> counts,
        Map<PartnerGroup, List<String>> partners) {

    public LeadValues {
        counts = Map.copyOf(counts);
        partners = Map.copyOf(partners);
    }

    public int count(PartnerGroup group) {
        return counts.getOrDefault(group, 0);
    }

    public List<String> partners(PartnerGroup group) {
        return partners.getOrDefault(group, List.of());
    }
}
