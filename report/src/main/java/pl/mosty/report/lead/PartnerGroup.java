package pl.mosty.report.lead;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The partners that a lead may count or name together.
public enum PartnerGroup {
    PARTNER_CITIES,
    PARTNER_COUNTIES,
    PARTNER_REGIONS;

    /// The name in templates, such as `partner-cities`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The group that a noun in the nominative plural counts, such as `miasta partnerskie`.
    public static Optional<PartnerGroup> counting(String noun) {
        return Arrays.stream(values())
                .filter(group ->
                        noun.startsWith(
                                switch (group) {
                                    case PARTNER_CITIES -> "miast";
                                    case PARTNER_COUNTIES -> "hrabstw";
                                    case PARTNER_REGIONS -> "region";
                                }))
                .findFirst();
    }

    static Optional<PartnerGroup> find(String name) {
        return Arrays.stream(values()).filter(group -> group.toString().equals(name)).findFirst();
    }
}
