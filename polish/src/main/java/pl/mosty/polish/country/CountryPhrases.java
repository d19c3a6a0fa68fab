package pl.mosty.polish.country;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.mosty.polish.declension.Adjectives;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.scan.PhraseTable;

/// Every form that texts are searched for: the table's names in all cases, the adjectives, and two
/// kinds of names that reports make up: `Republika Estonii` and `Królestwo Duńskie` beside the
/// official names, and official names whose second part is left undeclined.
final class CountryPhrases {

    private static final Map<String, Gender> HEADS =
            Map.of(
                    "Republika", Gender.FEMININE,
                    "Królestwo", Gender.NEUTER,
                    "Księstwo", Gender.NEUTER,
                    "Wielkie Księstwo", Gender.NEUTER);

    private final PhraseTable<CountryPhrase> table = new PhraseTable<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, CountryName> heads = new LinkedHashMap<>();

    private CountryPhrases() {}

    static PhraseTable<CountryPhrase> of(Collection<Country> countries) {
        var phrases = new CountryPhrases();
        phrases.learnHeads(countries);
        for (var country : countries) {
            phrases.addNames(country);
        }
        for (var country : countries) {
            phrases.addMadeUp(country);
        }
        return phrases.table;
    }

    /// The declension of `Republika`, `Królestwo` and the like, taken from names made with them.
    private void learnHeads(Collection<Country> countries) {
        for (var country : countries) {
            var official = country.officialName();
            for (var head : HEADS.keySet()) {
                if (!heads.containsKey(head) && official.nominative().startsWith(head + " ")) {
                    int words = head.split(" ", -1).length;
                    var forms = official.forms().stream().map(f -> firstWords(f, words)).toList();
                    heads.put(head, new CountryName(forms, null, List.of("w"), InText.FREE));
                }
            }
        }
    }

    private void addNames(Country country) {
        add(country, CountryForm.SHORT, country.shortName());
        if (!country.officialName().equals(country.shortName())) {
            add(country, CountryForm.OFFICIAL, country.officialName());
        }
        for (var alias : country.aliases()) {
            add(country, CountryForm.ALIAS, alias);
        }
        for (var name : country.english()) {
            if (!taken.contains(name.nominative())) {
                add(country, CountryForm.ALIAS, name);
            }
        }
        for (var adjective : country.adjectives()) {
            Adjectives.forms(adjective)
                    .forEach((form, cases) ->
                            table.add(form, phrase(country, CountryForm.ADJECTIVE, cases)));
            var compound = adjective.substring(0, adjective.length() - 1) + "o-";
            table.add(compound, phrase(country, CountryForm.ADJECTIVE, EnumSet.allOf(Case.class)));
        }
    }

    private void add(Country country, CountryForm form, CountryName name) {
        var cases = new LinkedHashMap<String, Set<Case>>();
        for (var grammaticalCase : Case.values()) {
            cases.computeIfAbsent(name.in(grammaticalCase), _ -> EnumSet.noneOf(Case.class))
                    .add(grammaticalCase);
        }
        taken.addAll(cases.keySet());
        cases.forEach((printed, possible) ->
                table.add(
                        printed, new CountryPhrase(country, form, name.inText(), possible, null)));
    }

    private void addMadeUp(Country country) {
        var official = country.officialName();
        var genitive = country.shortName().in(Case.GENITIVE);
        var nominative = country.shortName().nominative();
        for (var grammaticalCase : Case.values()) {
            var name = official.in(grammaticalCase);
            if (name.endsWith(" " + genitive) && !genitive.equals(nominative)) {
                var head = name.substring(0, name.length() - genitive.length());
                addOnce(
                        head + nominative,
                        new CountryPhrase(
                                country,
                                CountryForm.OFFICIAL,
                                InText.FREE,
                                EnumSet.of(grammaticalCase),
                                name));
            }
        }
        for (var head : headsOf(official.nominative())) {
            addAliases(country, head, genitive);
        }
    }

    private void addAliases(Country country, String head, String genitive) {
        var declined = heads.get(head);
        var gender = HEADS.get(head);
        if (declined == null || gender == null) {
            return;
        }
        var aliases = new ArrayList<CountryName>();
        aliases.add(
                new CountryName(
                        declined.forms().stream().map(form -> form + " " + genitive).toList(),
                        gender,
                        List.of("w"),
                        InText.FREE));
        if (!country.adjectives().isEmpty()) {
            aliases.add(withAdjective(declined, gender, country.adjectives().getFirst()));
        }
        for (var alias : aliases) {
            if (!taken.contains(alias.nominative())) {
                add(country, CountryForm.ALIAS, alias);
            }
        }
    }

    private static CountryName withAdjective(CountryName head, Gender gender, String adjective) {
        var forms = new ArrayList<String>();
        for (var grammaticalCase : Case.values()) {
            var form = Adjectives.singular(adjective, gender, grammaticalCase);
            forms.add(
                    head.in(grammaticalCase)
                            + " "
                            + Character.toUpperCase(form.charAt(0))
                            + form.substring(1));
        }
        return new CountryName(forms, gender, List.of("w"), InText.FREE);
    }

    /// The heads that people put before the short name: the official one, and `Republika` for every
    /// state that is no monarchy.
    private static List<String> headsOf(String official) {
        if (official.startsWith("Wielkie Księstwo ")) {
            return List.of("Wielkie Księstwo", "Księstwo");
        }
        return official.startsWith("Królestwo ")
                ? List.of("Królestwo")
                : official.startsWith("Księstwo ") ? List.of("Księstwo") : List.of("Republika");
    }

    private void addOnce(String printed, CountryPhrase phrase) {
        if (!taken.contains(printed)) {
            table.add(printed, phrase);
        }
    }

    private static CountryPhrase phrase(Country country, CountryForm form, Set<Case> cases) {
        return new CountryPhrase(country, form, InText.FREE, cases, null);
    }

    private static String firstWords(String name, int words) {
        int end = -1;
        for (int i = 0; i < words; i++) {
            end = name.indexOf(' ', end + 1);
        }
        return name.substring(0, end);
    }
}
