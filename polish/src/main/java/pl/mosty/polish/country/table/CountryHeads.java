package pl.mosty.polish.country.table;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryName;
import pl.mosty.polish.country.InText;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.scan.PhraseTable;
import pl.mosty.polish.scan.Tokens;

/// Names that reports make up from a word for a kind of state and a short name or an adjective:
/// `Republika Estonii`, `Królestwo Duńskie`, and ill-formed ones such as `Republiki Estonia`.
final class CountryHeads {

    private record Head(String nominative, Set<Case> cases) {}

    /// What was made out of the tokens up to `end`.
    record Composed(int end, CountryPhrase phrase) {}

    private static final List<String> HEADS =
            List.of("Republika", "Królestwo", "Księstwo", "Wielkie Księstwo", "Federacja");

    private final PhraseTable<Head> heads = new PhraseTable<>();
    private final PhraseTable<CountryPhrase> names;

    CountryHeads(Collection<Country> countries, PhraseTable<CountryPhrase> names) {
        this.names = names;
        for (var head : HEADS) {
            for (var country : countries) {
                var official = country.officialName();
                if (official.nominative().startsWith(head + " ")) {
                    learn(head, official);
                    break;
                }
            }
        }
    }

    /// The declension of the head is that of the first official name that has it.
    private void learn(String head, CountryName official) {
        int words = head.split(" ", -1).length;
        var cases = new LinkedHashMap<String, Set<Case>>();
        for (var grammaticalCase : Case.values()) {
            var form = firstWords(official.in(grammaticalCase), words);
            cases.computeIfAbsent(form, _ -> EnumSet.noneOf(Case.class)).add(grammaticalCase);
        }
        cases.forEach((form, possible) -> heads.add(form, new Head(head, possible)));
    }

    boolean mayStart(long hash) {
        return heads.mayStart(hash);
    }

    /// The name that starts with a head at the token, or null.
    @Nullable Composed at(Tokens tokens, int at) {
        var match = tokens.isCapitalised(at) ? heads.longest(tokens, at) : null;
        if (match == null || !tokens.isWord(match.end()) || !tokens.isCapitalised(match.end())) {
            return null;
        }
        var name = names.longest(tokens, match.end());
        if (name == null) {
            return null;
        }
        for (var second : name.values()) {
            var phrase = composed(match.values().getFirst(), second);
            if (phrase != null) {
                return new Composed(name.end(), phrase);
            }
        }
        return null;
    }

    private static @Nullable CountryPhrase composed(Head head, CountryPhrase second) {
        var country = second.country();
        if (second.form() == CountryForm.ADJECTIVE) {
            var cases = EnumSet.copyOf(head.cases());
            cases.retainAll(second.cases());
            return cases.isEmpty() ? null : alias(country, cases);
        }
        if (second.cases().contains(Case.GENITIVE)) {
            return alias(country, head.cases());
        }
        boolean undeclined = second.cases().contains(Case.NOMINATIVE);
        var official = country.officialName();
        return undeclined && official.nominative().startsWith(head.nominative() + " ")
                ? new CountryPhrase(
                        country,
                        CountryForm.OFFICIAL,
                        InText.FREE,
                        head.cases(),
                        official.in(head.cases().iterator().next()))
                : null;
    }

    private static CountryPhrase alias(Country country, Set<Case> cases) {
        return new CountryPhrase(country, CountryForm.ALIAS, InText.FREE, cases, null);
    }

    private static String firstWords(String name, int words) {
        int end = -1;
        for (int i = 0; i < words; i++) {
            end = name.indexOf(' ', end + 1);
        }
        return name.substring(0, end);
    }
}
