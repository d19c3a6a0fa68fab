package pl.mosty.app.register.form.page;

import pl.mosty.app.register.form.CorrectedForm;
import pl.mosty.app.register.form.FormId;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.office.Office;
import pl.mosty.polish.office.table.Offices;

/// A corrected form as the page shows it.
///
/// @param name its lemma in Polish words
public record FormRow(FormId id, String name, CorrectedForm form) {

    static FormRow of(FormId id, CorrectedForm form) {
        return new FormRow(id, name(form), form);
    }

    private static String name(CorrectedForm form) {
        return switch (form.kind()) {
            case PERSON, PLACE, ORGANISATION -> form.lemma();
            case COUNTRY ->
                    Countries.standard()
                            .find(form.lemma())
                            .map(country -> country.shortName().in(Case.NOMINATIVE))
                            .orElse(form.lemma());
            case COUNTRY_OFFICIAL ->
                    Countries.standard()
                            .find(form.lemma())
                            .map(country -> country.officialName().in(Case.NOMINATIVE))
                            .orElse(form.lemma());
            case OFFICE_MAN, OFFICE_WOMAN ->
                    Offices.standard().find(form.lemma()).map(Office::lemma).orElse(form.lemma());
        };
    }
}
