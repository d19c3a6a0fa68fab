package pl.mosty.app.register.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.FormCorrection;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.Names;
import pl.mosty.polish.name.correction.NameCorrection;
import pl.mosty.polish.office.OfficeCorrection;
import pl.mosty.polish.office.table.Offices;
import pl.mosty.report.composition.Language;

/// The Polish of each city: the library's, with the forms that the city has corrected.
@Component
public class CityLanguages {

    private final CorrectedForms forms;

    CityLanguages(CorrectedForms forms) {
        this.forms = forms;
    }

    /// As the register has it now. A correction of a country or an office that the tables no longer
    /// have is passed over.
    public Language of(CityId city) {
        return of(forms.list(city).values());
    }

    /// The library's with these forms.
    static Language of(Collection<CorrectedForm> own) {
        return new Language(
                Names.shared().corrected(names(own)),
                Countries.standard().corrected(countries(own)),
                Offices.standard().corrected(offices(own)));
    }

    private static List<NameCorrection> names(Collection<CorrectedForm> own) {
        return own.stream()
                .flatMap(form ->
                        Optional.ofNullable(form.kind().nameKind()).stream()
                                .map(kind ->
                                        new NameCorrection(
                                                kind,
                                                form.lemma(),
                                                form.grammaticalCase(),
                                                form.form())))
                .toList();
    }

    private static List<FormCorrection> countries(Collection<CorrectedForm> own) {
        return own.stream()
                .filter(form -> form.kind().isCountry())
                .filter(form -> Countries.standard().find(form.lemma()).isPresent())
                .map(form ->
                        new FormCorrection(
                                form.lemma(),
                                form.kind() == FormKind.COUNTRY
                                        ? CountryForm.SHORT
                                        : CountryForm.OFFICIAL,
                                form.grammaticalCase(),
                                form.form()))
                .toList();
    }

    private static List<OfficeCorrection> offices(Collection<CorrectedForm> own) {
        return own.stream()
                .filter(form -> form.kind().isOffice())
                .filter(form -> Offices.standard().hasForms(form.lemma(), gender(form.kind())))
                .map(form ->
                        new OfficeCorrection(
                                form.lemma(),
                                gender(form.kind()),
                                form.grammaticalCase(),
                                form.form()))
                .toList();
    }

    /// The gender of an office's holder.
    public static Gender gender(FormKind kind) {
        return kind == FormKind.OFFICE_WOMAN ? Gender.FEMININE : Gender.MASCULINE_PERSONAL;
    }
}
