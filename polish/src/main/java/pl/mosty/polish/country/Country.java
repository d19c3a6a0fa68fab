package pl.mosty.polish.country;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.declension.Adjectives;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// A state or territory.
///
/// @param code ISO 3166-1 alpha-2, `XK` for Kosovo; of one that is no more, ISO 3166-3
/// @param adjectives in the masculine nominative, the usual one first; none of some territories
/// @param english its English names, the first one for showing
/// @param ended the last year it existed, or null of one that still does
/// @param successors codes of the states that are now in the territory of one that is no more
public record Country(
        String code,
        CountryName shortName,
        CountryName officialName,
        List<CountryName> aliases,
        List<String> adjectives,
        List<CountryName> english,
        @Nullable Integer ended,
        List<String> successors) {

    public Country {
        aliases = List.copyOf(aliases);
        adjectives = List.copyOf(adjectives);
        english = List.copyOf(english);
        successors = List.copyOf(successors);
    }

    public Country with(FormCorrection correction) {
        boolean official = correction.form() == CountryForm.OFFICIAL;
        boolean same = officialName.equals(shortName);
        var name = official ? officialName : shortName;
        var changed = name.with(correction.grammaticalCase(), correction.text());
        return new Country(
                code,
                official && !same ? shortName : changed,
                official || same ? changed : officialName,
                aliases,
                adjectives,
                english,
                ended,
                successors);
    }

    /// `Denmark`, without an article.
    public String englishName() {
        return english.getFirst().nominative();
    }

    /// `duńskiej`; the genitive of the short name where there is no adjective.
    public String adjective(Gender gender, Case grammaticalCase) {
        return adjectives.isEmpty()
                ? shortName.in(Case.GENITIVE)
                : Adjectives.singular(adjectives.getFirst(), gender, grammaticalCase);
    }
}
