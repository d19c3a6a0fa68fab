package pl.mosty.polish.country.table;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.InText;
import pl.mosty.polish.inflection.Case;

/// One printed form of a country's name and what it means.
///
/// @param correction of an ill-formed name, else null
record CountryPhrase(
        Country country,
        CountryForm form,
        InText inText,
        Set<Case> cases,
        @Nullable String correction) {

    boolean isName() {
        return form != CountryForm.ADJECTIVE;
    }
}
