package pl.mosty.app.importing.naming;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.form.CityLanguages;
import pl.mosty.app.register.form.CorrectedForm;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;
import pl.mosty.polish.office.OfficeStyle;
import pl.mosty.report.composition.Language;

/// People and their offices, read with a city's own forms.
record OwnPeople(Language language, Collection<CorrectedForm> own) {

    PersonMention read(PersonMention person) {
        var printed = person.asPrinted();
        var corrected = language.names().read(printed, NameKind.PERSON).getFirst();
        boolean same = corrected.lemma().equals(Names.shared().lemma(printed, NameKind.PERSON));
        return new PersonMention(
                same ? person.name() : corrected.lemma(),
                printed,
                office(person.office()),
                person.represents(),
                person.side(),
                person.gender(),
                person.span(),
                person.officeSpan(),
                same || person.grammaticalCase() != null
                        ? person.grammaticalCase()
                        : corrected.grammaticalCase());
    }

    /// With the nominative of an office that stands there in a corrected form.
    private @Nullable String office(@Nullable String printed) {
        var office = printed;
        for (var form : own) {
            var known = language.offices().find(form.lemma());
            if (office == null || !form.kind().isOffice() || known.isEmpty()) {
                continue;
            }
            int at = indexOf(office, form.form());
            if (at >= 0) {
                var style =
                        Character.isUpperCase(office.charAt(at))
                                ? OfficeStyle.OFFICIAL
                                : OfficeStyle.RUNNING;
                office =
                        office.substring(0, at)
                                + language.offices()
                                        .inflect(
                                                known.get(),
                                                CityLanguages.gender(form.kind()),
                                                Case.NOMINATIVE,
                                                style)
                                + office.substring(at + form.form().length());
            }
        }
        return office;
    }

    /// In small or capital letters; -1 where the words do not stand there.
    private static int indexOf(String text, String words) {
        for (int at = 0; at + words.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return at;
            }
        }
        return -1;
    }
}
