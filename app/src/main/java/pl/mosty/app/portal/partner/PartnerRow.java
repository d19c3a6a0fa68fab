package pl.mosty.app.portal.partner;

import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.partner.PartnerKind;

/// A partner in a list.
///
/// @param name in force
/// @param country ISO 3166-1 alpha-2, or null
/// @param agreed whether there is or was an agreement with it
/// @param since year of the oldest agreement whose date is known, or null
/// @param ended whether every agreement with it has ended
/// @param activities how many published ones it took part in
public record PartnerRow(
        String slug,
        String name,
        PartnerKind kind,
        @Nullable String country,
        boolean agreed,
        @Nullable String since,
        boolean ended,
        int activities) {}
