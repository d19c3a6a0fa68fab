package pl.mosty.app.importing.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pl.mosty.app.register.form.CorrectedForm;
import pl.mosty.intake.extraction.Activity;

/// The countries of an activity with those that a city names in forms of its own.
///
/// @param text the document's
record OwnCountries(Collection<CorrectedForm> own, String text) {

    private static final String HOME = "PL";

    List<String> of(Activity activity) {
        var codes = new ArrayList<>(activity.countries());
        var words = activity.evidence().span().of(text);
        for (var form : own) {
            if (form.kind().isCountry()
                    && !form.lemma().equals(HOME)
                    && !codes.contains(form.lemma())
                    && names(words, form.form())) {
                codes.add(form.lemma());
            }
        }
        return codes;
    }

    /// Whether the words stand in the text as whole words.
    private static boolean names(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (starts && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
