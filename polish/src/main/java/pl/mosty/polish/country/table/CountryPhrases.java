package pl.mosty.polish.country.table;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryName;
import pl.mosty.polish.country.InText;
import pl.mosty.polish.declension.Adjectives;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.scan.PhraseTable;

/// Every form that texts are searched for: the table's names in all cases, the adjectives, and
/// official names of several words whose last part is left undeclined.
final class CountryPhrases {

    /// About how many words all of them have.
    private static final int NODES = 8000;

    private static final Set<Case> ALL = EnumSet.allOf(Case.class);

    /// These are put together with any name where they are found.
    private static final List<String> SIMPLE_HEADS =
            List.of("Republika ", "Królestwo ", "Księstwo ", "Wielkie Księstwo ", "Federacja ");

    private final PhraseTable<CountryPhrase> table = new PhraseTable<>(NODES);
    private final Set<String> taken = new HashSet<>(2 * NODES);

    private CountryPhrases() {}

    static PhraseTable<CountryPhrase> of(Collection<Country> countries) {
        var phrases = new CountryPhrases();
        for (var country : countries) {
            phrases.addNames(country);
        }
        for (var country : countries) {
            phrases.addUndeclined(country);
        }
        return phrases.table;
    }

    private void addNames(Country country) {
        add(country, CountryForm.SHORT, country.shortName());
        if (!country.officialName().forms().equals(country.shortName().forms())) {
            add(country, CountryForm.OFFICIAL, country.officialName());
        }
        for (var alias : country.aliases()) {
            add(country, CountryForm.ALIAS, alias);
        }
        for (var name : country.english()) {
            if (taken.add(name.nominative())) {
                boolean oneWord = name.nominative().indexOf(' ') < 0;
                var inText = oneWord && name.inText() == InText.FREE ? InText.APART : name.inText();
                put(name.nominative(), country, CountryForm.ALIAS, inText, ALL);
            }
        }
        for (var adjective : country.adjectives()) {
            for (var form : Adjectives.forms(adjective).entrySet()) {
                addAdjective(country, form.getKey(), form.getValue());
            }
            addAdjective(country, adjective.substring(0, adjective.length() - 1) + "o-", ALL);
        }
    }

    private void add(Country country, CountryForm form, CountryName name) {
        var cases = new LinkedHashMap<String, Set<Case>>();
        for (var grammaticalCase : Case.values()) {
            var printed = name.in(grammaticalCase);
            var possible = cases.get(printed);
            if (possible == null) {
                cases.put(printed, EnumSet.of(grammaticalCase));
            } else {
                possible.add(grammaticalCase);
            }
        }
        taken.addAll(cases.keySet());
        for (var entry : cases.entrySet()) {
            put(entry.getKey(), country, form, name.inText(), entry.getValue());
        }
    }

    private void addAdjective(Country country, String printed, Set<Case> cases) {
        put(printed, country, CountryForm.ADJECTIVE, InText.FREE, cases);
    }

    private void put(
            String printed, Country country, CountryForm form, InText inText, Set<Case> cases) {
        table.add(printed, new CountryPhrase(country, form, inText, cases, null));
    }

    /// `Islamskiej Republiki Pakistan`.
    private void addUndeclined(Country country) {
        var official = country.officialName();
        var tail = " " + country.shortName().in(Case.GENITIVE);
        var nominative = country.shortName().nominative();
        boolean simple = false;
        for (var head : SIMPLE_HEADS) {
            simple |= official.nominative().startsWith(head);
        }
        if (simple || !official.nominative().endsWith(tail) || tail.endsWith(" " + nominative)) {
            return;
        }
        for (var grammaticalCase : Case.values()) {
            var right = official.in(grammaticalCase);
            var printed = right.substring(0, right.length() - tail.length()) + " " + nominative;
            if (taken.add(printed)) {
                table.add(
                        printed,
                        new CountryPhrase(
                                country,
                                CountryForm.OFFICIAL,
                                InText.FREE,
                                EnumSet.of(grammaticalCase),
                                right));
            }
        }
    }
}
