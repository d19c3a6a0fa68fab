package pl.mosty.app.register.form.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pl.mosty.app.page.FormError;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.form.CityLanguages;
import pl.mosty.app.register.form.CorrectedForm;
import pl.mosty.app.register.form.FormKind;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.office.Office;
import pl.mosty.polish.office.table.Offices;

/// What was typed into the form.
public record FormInput(String kind, String lemma, String grammaticalCase, String form) {

    static final FormInput EMPTY = new FormInput("PERSON", "", "GENITIVE", "");

    /// Without blanks around, in NFC.
    FormInput cleaned() {
        return new FormInput(kind, cleaned(lemma), grammaticalCase, cleaned(form));
    }

    private static String cleaned(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /// What keeps it from being a correction; empty when nothing does.
    List<FormError> errors(Page page) {
        var errors = new ArrayList<FormError>();
        if (kindOf().isEmpty()) {
            errors.add(new FormError("kind", page.text("register.forms.error.kind")));
        }
        if (lemma.isEmpty() || lemma.length() > CorrectedForm.LONGEST) {
            errors.add(
                    new FormError(
                            "lemma",
                            page.text("register.forms.error.lemma", CorrectedForm.LONGEST)));
        } else if (kindOf().isPresent() && key(kindOf().get()).isEmpty()) {
            var unknown = kindOf().get().isCountry() ? "country" : "office";
            errors.add(new FormError("lemma", page.text("register.forms.error." + unknown, lemma)));
        }
        if (caseOf().isEmpty()) {
            errors.add(new FormError("grammaticalCase", page.text("register.forms.error.case")));
        }
        if (form.isEmpty() || form.length() > CorrectedForm.LONGEST) {
            errors.add(
                    new FormError(
                            "form", page.text("register.forms.error.form", CorrectedForm.LONGEST)));
        }
        return errors;
    }

    /// @throws java.util.NoSuchElementException when there are errors
    CorrectedForm correction() {
        var known = kindOf().orElseThrow();
        return new CorrectedForm(known, key(known).orElseThrow(), caseOf().orElseThrow(), form);
    }

    private Optional<FormKind> kindOf() {
        return Arrays.stream(FormKind.values()).filter(it -> it.name().equals(kind)).findFirst();
    }

    private Optional<Case> caseOf() {
        return Arrays.stream(Case.values())
                .filter(it -> it.name().equals(grammaticalCase))
                .findFirst();
    }

    /// What the register keeps for the lemma.
    private Optional<String> key(FormKind known) {
        return switch (known) {
            case PERSON, PLACE, ORGANISATION -> Optional.of(lemma);
            case COUNTRY, COUNTRY_OFFICIAL ->
                    Countries.standard().findByName(lemma).map(Country::code);
            case OFFICE_MAN, OFFICE_WOMAN ->
                    Offices.standard()
                            .findByName(lemma)
                            .map(Office::id)
                            .filter(id ->
                                    Offices.standard().hasForms(id, CityLanguages.gender(known)));
        };
    }
}
