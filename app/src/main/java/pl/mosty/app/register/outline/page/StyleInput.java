package pl.mosty.app.register.outline.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.preposition.CountryPrepositions;
import pl.mosty.report.chapter.HouseStyle;
import pl.mosty.report.chapter.HouseStyle.CountryNames;
import pl.mosty.report.chapter.HouseStyle.NameOrder;
import pl.mosty.report.chapter.Ties;
import pl.mosty.report.chapter.WomensOffices;

/// What was chosen on the page, by the names of its fields.
///
/// @param fields a choice that is missing or none of those offered leaves the style as it was
public record StyleInput(Map<String, String> fields) {

    static final String COUNTRIES = "countries";
    static final String POLAND = "poland";
    static final String ORDER = "order";
    static final String WOMEN = "women";
    static final String TIES = "ties";

    /// Before a country's code.
    private static final String PREPOSITION = "preposition-";

    /// More than any office ties.
    private static final int MOST_TIES = 40;

    public StyleInput {
        fields = Map.copyOf(fields);
    }

    static StyleInput of(HouseStyle style) {
        var fields = new TreeMap<String, String>();
        fields.put(COUNTRIES, style.countryNames().name());
        fields.put(POLAND, Boolean.toString(style.inPoland()));
        fields.put(ORDER, style.order().name());
        fields.put(WOMEN, style.women().name());
        fields.put(TIES, String.join(" ", style.ties().words()));
        style.prepositions().chosen().forEach((code, word) -> fields.put(preposition(code), word));
        return new StyleInput(fields);
    }

    static String preposition(String code) {
        return PREPOSITION + code;
    }

    /// The field's value; empty when there is none.
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /// The style with these choices in place of its own.
    HouseStyle over(HouseStyle style) {
        return new HouseStyle(
                choice(COUNTRIES, CountryNames.values()).orElse(style.countryNames()),
                fields.containsKey(POLAND) ? get(POLAND).equals("true") : style.inPoland(),
                choice(ORDER, NameOrder.values()).orElse(style.order()),
                choice(WOMEN, WomensOffices.values()).orElse(style.women()),
                prepositions(style.prepositions()),
                fields.containsKey(TIES) ? ties() : style.ties());
    }

    private <E extends Enum<E>> Optional<E> choice(String field, E[] values) {
        return Arrays.stream(values).filter(it -> it.name().equals(get(field))).findFirst();
    }

    private CountryPrepositions prepositions(CountryPrepositions before) {
        var chosen = new HashMap<>(before.chosen());
        for (Country country : CountryPrepositions.wavering()) {
            var word = fields.get(preposition(country.code()));
            if (word != null && word.isEmpty()) {
                chosen.remove(country.code());
            } else if (word != null && country.shortName().prepositions().contains(word)) {
                chosen.put(country.code(), word);
            }
        }
        return new CountryPrepositions(chosen);
    }

    private Ties ties() {
        Set<String> words =
                Arrays.stream(
                                get(TIES)
                                        .toLowerCase(Locale.forLanguageTag("pl"))
                                        .split("[^\\p{L}]+", -1))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_TIES)
                        .collect(Collectors.toSet());
        return new Ties(words);
    }
}
