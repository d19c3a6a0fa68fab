package pl.mosty.polish.country;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.declension.CaseForms;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// A name in its seven cases.
///
/// @param forms in the order of {@link Case}
/// @param gender null of a plural: `Niemcy`, `Stany Zjednoczone`
/// @param prepositions that say "in" with its locative, the usual one first: `w`, `we`, `na`
/// @param inText whether and where texts are searched for it
public record CountryName(
        List<String> forms, @Nullable Gender gender, List<String> prepositions, InText inText) {

    public CountryName {
        forms = CaseForms.checked(forms);
        prepositions = List.copyOf(prepositions);
    }

    public String in(Case grammaticalCase) {
        return CaseForms.in(forms, grammaticalCase);
    }

    public String nominative() {
        return forms.getFirst();
    }

    /// `w Danii`, `we Francji`, `na Ukrainie`.
    public String where() {
        return where("");
    }

    /// As {@link #where()}, with the preposition of the house style where usage allows it: `w
    /// Ukrainie`, but never `na Danii`.
    public String where(String preferred) {
        var preposition = prepositions.contains(preferred) ? preferred : prepositions.getFirst();
        return preposition + " " + in(Case.LOCATIVE);
    }

    /// The same name with one form written otherwise.
    CountryName with(Case grammaticalCase, String form) {
        return new CountryName(
                CaseForms.with(forms, grammaticalCase, form), gender, prepositions, inText);
    }
}
