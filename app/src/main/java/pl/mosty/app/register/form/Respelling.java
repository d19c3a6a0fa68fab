package pl.mosty.app.register.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// What one corrected form changes in words that are stored: a name that stands there as it was
/// written before is written anew, in the one case. Words that people wrote otherwise stay.
///
/// @param before writes as the city did until now
/// @param now writes with the corrected form
public record Respelling(CorrectedForm form, NameKind kind, Names before, Names now) {

    /// @throws NullPointerException for the form of a country or an office
    public static Respelling of(FormCorrected event, CityLanguages languages) {
        return new Respelling(
                event.form(),
                Objects.requireNonNull(event.form().kind().nameKind()),
                CityLanguages.of(event.before()).names(),
                languages.of(event.city()).names());
    }

    /// Whether the name is the corrected one, or has it as a part: a surname.
    public boolean concerns(String name) {
        return (" " + name + " ").contains(" " + form.lemma() + " ");
    }

    /// The words that are to stand in place of the printed ones; the same where nothing changes.
    ///
    /// @param name in the nominative, as long as it is printed
    public String of(String printed, String name, @Nullable Gender gender, Case grammaticalCase) {
        boolean asBefore =
                grammaticalCase == form.grammaticalCase()
                        && printed.equals(before.inflect(name, kind, gender, grammaticalCase));
        return asBefore ? now.inflect(name, kind, gender, grammaticalCase) : printed;
    }
}
