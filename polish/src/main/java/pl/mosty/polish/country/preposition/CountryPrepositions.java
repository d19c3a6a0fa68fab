package pl.mosty.polish.country.preposition;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Case;

/// Which preposition an office writes before the countries of which usage has two. Usage has both
/// for Ukraine, Belarus, Lithuania, Latvia, Slovakia, Hungary and Sri Lanka; the Council for the
/// Polish Language holds both right, and recommends `w` for Ukraine (opinion of July 2022).
///
/// @param chosen `w` or `na` by the country's code; of others the words stay as they were written
public record CountryPrepositions(Map<String, String> chosen) {

    public static final CountryPrepositions AS_WRITTEN = new CountryPrepositions(Map.of());

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final String ON = "na";
    private static final String IN = "w";

    /// @throws IllegalArgumentException for a preposition that usage does not have there
    public CountryPrepositions {
        for (var choice : chosen.entrySet()) {
            var country = Countries.standard().get(choice.getKey());
            if (!country.shortName().prepositions().contains(choice.getValue())) {
                throw new IllegalArgumentException("not in use: " + choice);
            }
        }
        chosen = Collections.unmodifiableMap(new TreeMap<>(chosen));
    }

    /// The countries that leave a choice, the usual preposition of each first.
    public static List<Country> wavering() {
        return Countries.standard().list().stream()
                .filter(country -> country.shortName().prepositions().size() > 1)
                .toList();
    }

    /// What a text shows of its writers' choice: `w` where it never has `na`, which is the usual.
    public static CountryPrepositions in(String text) {
        var chosen = new HashMap<String, String>();
        var usual = new HashSet<String>();
        for (var phrase : PlacePhrase.in(text, Countries.standard())) {
            if (phrase.on()) {
                usual.add(phrase.country().code());
            } else if (!phrase.direction()) {
                chosen.put(phrase.country().code(), IN);
            }
        }
        chosen.keySet().removeAll(usual);
        return new CountryPrepositions(chosen);
    }

    /// The text with the chosen prepositions: `na wschodniej Ukrainie` becomes `we wschodniej
    /// Ukrainie`, `wyjazd na Ukrainę` `wyjazd do Ukrainy`, and the other way. `napaść na Ukrainę`
    /// and what stands in quotation marks stay.
    public String write(String text, Countries countries) {
        if (chosen.isEmpty()) {
            return text;
        }
        var written = new StringBuilder();
        int from = 0;
        for (var phrase : PlacePhrase.in(text, countries)) {
            var preposition = chosen.get(phrase.country().code());
            if (preposition != null && phrase.on() != preposition.equals(ON)) {
                written.append(text, from, phrase.start()).append(write(text, phrase));
                from = phrase.end();
            }
        }
        return written.append(text, from, text.length()).toString();
    }

    private static String write(String text, PlacePhrase phrase) {
        var printed = text.substring(phrase.start(), phrase.end());
        int blank = 0;
        while (Character.isLetter(printed.charAt(blank))) {
            blank++;
        }
        var words = printed.substring(blank + 1);
        var name = phrase.country().shortName();
        var changed =
                phrase.direction()
                        ? phrase.on()
                                ? "do " + name.in(Case.GENITIVE)
                                : ON + " " + name.in(Case.ACCUSATIVE)
                        : (phrase.on() ? eased(words) : ON) + printed.charAt(blank) + words;
        if (printed.equals(printed.toUpperCase(POLISH))) {
            return changed.toUpperCase(POLISH);
        }
        return Character.isUpperCase(printed.charAt(0))
                ? changed.substring(0, 1).toUpperCase(POLISH) + changed.substring(1)
                : changed;
    }

    /// `we wschodniej`, where two consonants would clash.
    private static String eased(String words) {
        boolean clash =
                words.length() > 1
                        && "wf".indexOf(words.charAt(0)) >= 0
                        && "aąeęioóuy".indexOf(words.charAt(1)) < 0;
        return clash ? "we" : IN;
    }
}
