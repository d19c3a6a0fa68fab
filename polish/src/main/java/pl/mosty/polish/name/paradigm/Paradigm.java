package pl.mosty.polish.name.paradigm;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.Slots;

/// How names with one ending inflect.
///
/// @param id the rule it was made from
/// @param genders of the singular, or [Gender#MASCULINE_PERSONAL] or any other of the plural
/// @param plural the nominative is a plural
/// @param readOnly serves reading only, since names unknown to the dictionary rarely inflect so
/// @param lemmaEnding what the nominative ends with
/// @param endings by case: what takes its place, the usual one first
/// @param exceptions longer endings that another paradigm of the same rule inflects
public record Paradigm(
        String id,
        Set<Gender> genders,
        boolean plural,
        boolean readOnly,
        String lemmaEnding,
        Map<Case, List<String>> endings,
        List<String> exceptions) {

    public List<String> endingsOf(Case grammaticalCase) {
        return Objects.requireNonNull(endings.get(grammaticalCase));
    }

    public boolean fits(String lemma) {
        if (lemma.length() <= lemmaEnding.length() || !lemma.endsWith(lemmaEnding)) {
            return false;
        }
        for (int i = 0; i < exceptions.size(); i++) {
            if (lemma.endsWith(exceptions.get(i))) {
                return false;
            }
        }
        return true;
    }

    public boolean allows(@Nullable Gender gender) {
        return gender == null || genders.contains(gender);
    }

    /// @return the form in a case, the usual one
    public String inflect(String lemma, Case grammaticalCase) {
        return lemma.substring(0, lemma.length() - lemmaEnding.length())
                + endingsOf(grammaticalCase).getFirst();
    }

    /// @return whether the form is one of the lemma's in that case
    public boolean forms(String lemma, Case grammaticalCase, String form) {
        if (!fits(lemma)) {
            return false;
        }
        int stem = lemma.length() - lemmaEnding.length();
        return endingsOf(grammaticalCase).stream()
                .anyMatch(ending ->
                        form.length() == stem + ending.length()
                                && form.endsWith(ending)
                                && form.startsWith(lemma.substring(0, stem)));
    }

    /// Where the form of a case stands in agreement.
    public long slots(Case grammaticalCase) {
        if (plural) {
            return Slots.plural(grammaticalCase, genders.contains(Gender.MASCULINE_PERSONAL));
        }
        long slots = 0;
        for (var gender : genders) {
            slots |= Slots.singular(grammaticalCase, gender);
        }
        return slots;
    }
}
