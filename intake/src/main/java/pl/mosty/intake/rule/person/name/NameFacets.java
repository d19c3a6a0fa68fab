package pl.mosty.intake.rule.person.name;

import pl.mosty.intake.reading.Facet;
import pl.mosty.intake.reading.Form;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Tag;

/// What the dictionary and its letters say of a word that may be part of a person's name.
final class NameFacets {

    static final Facet THING = Facet.of(NameFacets::isThing);
    static final Facet COMMON = Facet.of(NameFacets::isCommon);
    static final Facet GIVEN = Facet.of(NameFacets::isGiven);
    static final Facet SUBJECT = Facet.of(NameFacets::isSubject);
    static final Facet NAME_LIKE = Facet.of(NameFacets::isNameLike);

    /// `kierownik Kulturalno Artystycznego Centrum`: the first half of an adjective.
    static final Facet HALF =
            Facet.of(form ->
                    form.text().length() > 3
                            && Dictionary.shared().analyses(form.lower()).stream()
                                    .anyMatch(a -> a.tag().text().startsWith("adja"))
                            && !isGiven(form));

    private NameFacets() {}

    private static boolean isCommon(Form form) {
        return Dictionary.shared().analyses(form.lower()).stream()
                .anyMatch(a -> isNominal(a.tag().text()) && !vocativeOnly(a.tag()));
    }

    /// `Luz Stella`: a noun that stands in the nominative may be a foreign given name.
    private static boolean isSubject(Form form) {
        return Dictionary.shared().analyses(form.lower()).stream()
                .anyMatch(a -> a.tag().cases().contains(Case.NOMINATIVE));
    }

    /// `z Arturem Klonem Muzeum Wodociągów`: a neuter noun names a house.
    private static boolean isThing(Form form) {
        return Dictionary.shared().analyses(form.lower()).stream()
                .anyMatch(a -> isNeuter(a.tag().text()));
    }

    private static boolean isNominal(String tag) {
        return tag.startsWith("subst:") || tag.startsWith("adj:");
    }

    private static boolean isNeuter(String tag) {
        int gender = tag.lastIndexOf(':');
        return tag.startsWith("subst:")
                && gender > "subst".length()
                && tag.startsWith("n", gender + 1)
                && (tag.length() == gender + 2 || tag.endsWith("1") || tag.endsWith("2"));
    }

    private static boolean vocativeOnly(Tag tag) {
        return tag.cases().size() == 1 && tag.cases().contains(Case.VOCATIVE);
    }

    /// A word that the dictionary knows with a capital.
    private static boolean isGiven(Form form) {
        return Dictionary.shared().analyses(form.text()).stream()
                .anyMatch(a ->
                        Character.isUpperCase(a.lemma().charAt(0))
                                && (a.tag().text().contains(":m1")
                                        || a.tag().text().contains(":f")));
    }

    /// With a capital, but no digit, and no acronym.
    private static boolean isNameLike(Form form) {
        return form.capitalised()
                && !(form.upperCase() && form.text().length() > 2)
                && form.text().chars().noneMatch(Character::isDigit);
    }
}
