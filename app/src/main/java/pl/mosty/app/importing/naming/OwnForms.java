package pl.mosty.app.importing.naming;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.form.CityLanguages;
import pl.mosty.app.register.form.CorrectedForm;
import pl.mosty.app.register.form.CorrectedForms;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Reads what a document says with the forms that the city has corrected.
@Component
public class OwnForms {

    private final CorrectedForms forms;
    private final CityLanguages languages;

    OwnForms(CorrectedForms forms, CityLanguages languages) {
        this.forms = forms;
        this.languages = languages;
    }

    /// The names of the city, for what the drafts themselves look for in the text.
    public Names names(CityId city) {
        return languages.of(city).names();
    }

    /// The same extraction with the names, countries and offices that the corrected forms are of.
    public Extraction in(CityId city, Extraction read) {
        var own = forms.list(city).values();
        if (own.isEmpty()) {
            return read;
        }
        var people = new OwnPeople(languages.of(city), own);
        var countries = new OwnCountries(own, read.document().text());
        return new Extraction(
                read.document(),
                read.sections(),
                read.activities().stream().map(it -> activity(it, people, countries, own)).toList(),
                read.partnerships().stream()
                        .map(it ->
                                new Partnership(
                                        it.evidence(),
                                        lemma(it.partner(), NameKind.PLACE, own),
                                        it.kind(),
                                        it.country(),
                                        it.since(),
                                        it.ended()))
                        .toList(),
                read.partnershipClaims(),
                read.memberships().stream()
                        .map(it ->
                                new Membership(
                                        it.evidence(),
                                        lemma(it.organisation(), NameKind.ORGANISATION, own),
                                        it.renamedFrom(),
                                        it.renamedYear(),
                                        it.section()))
                        .toList(),
                read.projects(),
                read.photos(),
                read.findings());
    }

    private static Activity activity(
            Activity it, OwnPeople people, OwnCountries countries, Collection<CorrectedForm> own) {
        return new Activity(
                it.evidence(),
                it.date(),
                it.kind(),
                it.direction(),
                it.people().stream().map(people::read).toList(),
                countries.of(it),
                lemmas(it.places(), NameKind.PLACE, own),
                lemmas(it.partners(), NameKind.PLACE, own),
                lemmas(it.organisations(), NameKind.ORGANISATION, own),
                it.topics(),
                it.count(),
                it.section(),
                it.narrative(),
                it.project(),
                it.network());
    }

    private static List<String> lemmas(
            List<String> names, NameKind kind, Collection<CorrectedForm> own) {
        return names.stream().map(name -> lemma(name, kind, own)).distinct().toList();
    }

    /// A name that is a corrected form, or what the library alone makes of one.
    private static String lemma(String name, NameKind kind, Collection<CorrectedForm> own) {
        return own.stream()
                .filter(form -> form.kind().nameKind() == kind)
                .filter(form ->
                        name.equals(form.form())
                                || name.equals(Names.shared().lemma(form.form(), kind)))
                .map(CorrectedForm::lemma)
                .findFirst()
                .orElse(name);
    }
}
