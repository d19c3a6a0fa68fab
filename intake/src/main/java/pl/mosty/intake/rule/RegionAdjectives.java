package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.reading.Facet;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.reading.Trait;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.reading.Words;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Case;

/// Adjectives of regions and cities abroad name their states as those of the states do: `z
/// bawarskiego powiatu`, `lwowski chór`. With a capital they may be a street's or a person's name,
/// but not beside the words for the levels of government in the east: `Lwowska Rada Obwodowa`.
final class RegionAdjectives {

    private static final int SHORTEST = 5;
    private static final int LEVEL_WITHIN = 2;

    private static final Facet ADJECTIVE = Facet.of(RegionAdjectives::isAdjective);
    private static final Trait<Optional<Country>> COUNTRY = Trait.of(RegionAdjectives::country);

    private RegionAdjectives() {}

    private static Optional<Country> country(Form adjective) {
        return Places.standard()
                .findByAdjective(adjective.text())
                .filter(place -> !place.polish())
                .flatMap(place -> Countries.standard().find(place.country()));
    }

    /// The known mentions and these, in the order of the text.
    static List<CountryMention> with(List<CountryMention> known, Words words) {
        var taken = new Marks<>(known, CountryMention::start, CountryMention::end);
        var found = new ArrayList<CountryMention>();
        var all = words.all();
        for (int i = 0; i < all.size(); i++) {
            var word = all.get(i);
            boolean named = word.is(ADJECTIVE) && (!word.capitalised() || isOfLevel(all, i));
            if (named && !taken.cover(word.start())) {
                word.form()
                        .get(COUNTRY)
                        .ifPresent(country ->
                                found.add(
                                        new CountryMention(
                                                word.start(),
                                                word.end(),
                                                country,
                                                CountryForm.ADJECTIVE,
                                                EnumSet.allOf(Case.class),
                                                true,
                                                null)));
            }
        }
        if (found.isEmpty()) {
            return known;
        }
        found.addAll(known);
        found.sort(Comparator.comparingInt(CountryMention::start));
        return found;
    }

    /// `Lwowska Rada Obwodowa`, `Lwowskiej Obwodowej Administracji Państwowej`
    private static boolean isOfLevel(List<Word> words, int adjective) {
        int to = Math.min(words.size(), adjective + 1 + LEVEL_WITHIN);
        return words.subList(adjective + 1, to).stream()
                .map(Word::lower)
                .anyMatch(it -> it.startsWith("obwodow") || it.startsWith("rejonow"));
    }

    /// `lwowskiego`, `niemieckiej`: by a `k` close to the end.
    private static boolean isAdjective(Form word) {
        var text = word.text();
        int k = text.lastIndexOf('k');
        return text.length() >= SHORTEST && k >= text.length() - 5 && k > 2;
    }
}
