package pl.mosty.polish.country.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryName;
import pl.mosty.polish.country.FormCorrection;
import pl.mosty.polish.declension.Adjectives;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;

/// Holds the table against PoliMorf, against CLDR and against itself.
final class CountryFormsTest {

    /// Words of names that PoliMorf lacks, or knows only as something else (`Kong` as a form of
    /// Kongo, `sandwich` as food, `Marian` as a man).
    private static final Set<String> NOT_IN_THE_DICTIONARY =
            Set.of(
                    "Bahrain",
                    "Baliwat",
                    "Boliwariańska",
                    "Czechia",
                    "Futuna",
                    "Kong",
                    "Lucia",
                    "Mariany",
                    "Mauritius",
                    "Mołdowa",
                    "Monako",
                    "Montserrat",
                    "Portoryko",
                    "Rzeczpospolita",
                    "Sandwich",
                    "Bośnia",
                    "Norfolk",
                    "Jersey");

    /// Where our short name is not CLDR's, and why: KSNG's name, or CLDR's is no name but a note.
    private static final Map<String, String> OTHER_THAN_CLDR =
            Map.of(
                    "CI", "Wybrzeże Kości Słoniowej",
                    "HK", "Hongkong",
                    "MM", "Mjanma",
                    "MO", "Makau",
                    "PS", "Palestyna");

    private final Dictionary dictionary = Dictionary.shared();

    @Test
    void declinesEveryWordAsTheDictionaryDoes() {
        var wrong = new ArrayList<String>();
        int checked = 0;
        for (var country : everyCountry()) {
            for (var name : namesOf(country)) {
                var nominative = name.nominative().split("[ -]", -1);
                for (var grammaticalCase : Case.values()) {
                    var words = name.in(grammaticalCase).split("[ -]", -1);
                    assertThat(words).as(name.toString()).hasSameSizeAs(nominative);
                    for (int i = 0; i < words.length; i++) {
                        if (!isDeclined(name, i) || NOT_IN_THE_DICTIONARY.contains(nominative[i])) {
                            continue;
                        }
                        checked++;
                        if (!isForm(nominative[i], words[i], grammaticalCase)) {
                            wrong.add(country.code() + " " + grammaticalCase + " " + words[i]);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(3500);
    }

    private static List<Country> everyCountry() {
        var all = new ArrayList<>(Countries.standard().list());
        all.addAll(Countries.former().list());
        return all;
    }

    private static List<CountryName> namesOf(Country country) {
        var names = new ArrayList<CountryName>();
        names.add(country.shortName());
        names.add(country.officialName());
        names.addAll(country.aliases());
        return names;
    }

    private static boolean isDeclined(CountryName name, int word) {
        return name.forms().stream().map(form -> form.split("[ -]", -1)[word]).distinct().count()
                > 1;
    }

    private boolean isForm(String lemma, String form, Case grammaticalCase) {
        var lemmas = new TreeSet<String>();
        analyses(lemma).forEach(analysis -> lemmas.add(analysis.lemma()));
        return analyses(form).stream()
                .anyMatch(analysis ->
                        analysis.tag().cases().contains(grammaticalCase)
                                && lemmas.contains(analysis.lemma()));
    }

    private List<Analysis> analyses(String word) {
        var found = new ArrayList<>(dictionary.analyses(word));
        found.addAll(dictionary.analyses(word.toLowerCase(Locale.ROOT)));
        return found;
    }

    @Test
    void callsCountriesAsTheCommonLocaleDataDoes() {
        var different = new TreeMap<String, String>();
        for (var country : Countries.standard().list()) {
            var theirs = Locale.of("", country.code()).getDisplayCountry(Locale.of("pl"));
            if (!country.shortName().nominative().equals(theirs)) {
                different.put(country.code(), country.shortName().nominative());
            }
        }
        assertThat(different).isEqualTo(new TreeMap<>(OTHER_THAN_CLDR));
    }

    @Test
    void declinesAdjectivesAsTheDictionaryDoes() {
        for (var country : everyCountry()) {
            for (var adjective : country.adjectives()) {
                if (!dictionary.contains(adjective)) {
                    continue;
                }
                Adjectives.forms(adjective)
                        .forEach((form, cases) ->
                                cases.forEach(grammaticalCase ->
                                        assertThat(isForm(adjective, form, grammaticalCase))
                                                .as(form + " " + grammaticalCase)
                                                .isTrue()));
            }
        }
    }

    @Test
    void giveEveryStateItsCodeByAnyNameAndSayTheVersion() {
        var countries = Countries.standard();
        assertThat(countries.findByName("HOLANDIA")).map(Country::code).contains("NL");
        assertThat(countries.findByName("Niderlandów")).map(Country::code).contains("NL");
        assertThat(countries.findByName("Stany Zjednoczone Ameryki Północnej"))
                .map(Country::code)
                .contains("US");
        assertThat(countries.findByName("Nibylandia")).isEmpty();
        assertThat(countries.version()).startsWith("1.3 of ");
    }

    @Test
    void writesCountriesInSentences() {
        var countries = Countries.standard();
        assertThat(countries.inflect("DK", CountryForm.OFFICIAL, Case.LOCATIVE))
                .isEqualTo("Królestwie Danii");
        assertThat(countries.get("UA").shortName().where()).isEqualTo("na Ukrainie");
        assertThat(countries.get("UA").shortName().prepositions()).containsExactly("na", "w");
        assertThat(countries.get("FR").shortName().where()).isEqualTo("we Francji");
        assertThat(countries.get("JP").adjective(Gender.FEMININE, Case.GENITIVE))
                .isEqualTo("japońskiej");
        assertThat(countries.get("LV").englishName()).isEqualTo("Latvia");
    }

    @Test
    void takesAFormThatACityWritesOtherwise() {
        var correction = new FormCorrection("LU", CountryForm.SHORT, Case.GENITIVE, "Luksemburgu");
        var corrected = Countries.standard().corrected(List.of(correction));
        assertThat(corrected.inflect("LU", CountryForm.SHORT, Case.GENITIVE))
                .isEqualTo("Luksemburgu");
        assertThat(corrected.inflect("LU", CountryForm.OFFICIAL, Case.GENITIVE))
                .isEqualTo("Wielkiego Księstwa Luksemburga");
        assertThat(corrected.mentions("z Luksemburgu").getFirst().cases()).contains(Case.GENITIVE);
        assertThat(Countries.standard().inflect("LU", CountryForm.SHORT, Case.GENITIVE))
                .isEqualTo("Luksemburga");
    }

    @Test
    void saysInAsTheHouseStyleDoes() {
        var ukraine = Countries.standard().get("UA").shortName();
        assertThat(ukraine.where("w")).isEqualTo("w Ukrainie");
        assertThat(Countries.standard().get("DK").shortName().where("na")).isEqualTo("w Danii");
    }
}
