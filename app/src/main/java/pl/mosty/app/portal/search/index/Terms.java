package pl.mosty.app.portal.search.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Dictionary;

/// How words become terms: every term is lower case and unaccented, and a word has its own form and
/// its lemmas, so that `ambasadorem` meets `ambasador` and `wspolpraca` meets `współpracę`.
public final class Terms {

    private static final Locale POLISH = Locale.of("pl", "PL");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{Nd}+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Terms() {}

    /// A word of a text.
    ///
    /// @param start offset in the text, UTF-16 units
    /// @param known whether the dictionary has it
    /// @param forms its terms, its own form first
    public record Word(int start, int end, boolean known, Set<String> forms) {

        /// Lower case, unaccented.
        public String form() {
            return forms.iterator().next();
        }
    }

    public static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(word(matcher.group(), matcher.start(), matcher.end()));
        }
        return words;
    }

    /// A word is looked up as it stands, in lower case and capitalised: `krakowie` is Kraków's.
    private static Word word(String word, int start, int end) {
        var forms = new LinkedHashSet<String>();
        forms.add(folded(word));
        var lower = word.toLowerCase(POLISH);
        var capitalised = lower.substring(0, 1).toUpperCase(POLISH) + lower.substring(1);
        var own = forms.size();
        for (var spelling : new LinkedHashSet<>(List.of(word, lower, capitalised))) {
            Dictionary.shared().analyses(spelling).stream()
                    .map(Analysis::lemma)
                    .map(Terms::folded)
                    .forEach(forms::add);
        }
        boolean known = forms.size() > own || Dictionary.shared().contains(lower);
        return new Word(start, end, known, forms);
    }

    private static String folded(String word) {
        var bare =
                MARKS.matcher(
                                Normalizer.normalize(
                                        word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                        .replaceAll("");
        return bare.replace("ł", "l")
                .replace("đ", "d")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ı", "i");
    }
}
