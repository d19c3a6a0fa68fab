package pl.mosty.app.portal.country;

import java.util.List;
import pl.mosty.app.portal.entry.History;
import pl.mosty.app.portal.partner.PartnerRow;
import pl.mosty.app.portal.person.PostHolders;

/// Everything that a country's page shows.
///
/// @param code ISO 3166-1 alpha-2
/// @param officialName in Polish, such as `Królestwo Danii`
public record CountryPage(
        String code,
        String officialName,
        List<PartnerRow> partners,
        List<PostHolders> posts,
        History history) {

    public CountryPage {
        partners = List.copyOf(partners);
        posts = List.copyOf(posts);
    }
}
