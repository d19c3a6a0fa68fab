package pl.mosty.polish.country.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.scan.PhraseTable;
import pl.mosty.polish.scan.Tokens;

/// Finds the phrases of countries in texts.
final class CountryFinder {

    /// A phrase at a token that several countries share, such as `kongijski`.
    private record Shared(int index, int at, PhraseTable.Match<CountryPhrase> match) {}

    private final PhraseTable<CountryPhrase> phrases;

    private final CountryHeads heads;

    CountryFinder(Collection<Country> countries) {
        this.phrases = CountryPhrases.of(countries);
        this.heads = new CountryHeads(countries, phrases);
    }

    Optional<Country> named(String name) {
        var tokens = Tokens.of(name);
        var match = tokens.size() == 0 ? null : phrases.longest(tokens, 0);
        return match == null || match.end() != tokens.size()
                ? Optional.empty()
                : match.values().stream()
                        .filter(CountryPhrase::isName)
                        .map(CountryPhrase::country)
                        .findFirst();
    }

    List<CountryMention> mentions(Tokens tokens) {
        var context = new CountryContext(tokens);
        var found = new ArrayList<CountryMention>();
        var shared = new ArrayList<Shared>();
        int at = 0;
        while (at < tokens.size()) {
            long hash = tokens.hash(at);
            boolean may = phrases.mayStart(hash) || heads.mayStart(hash);
            if (!may || !tokens.isWord(at)) {
                at++;
                continue;
            }
            var match = phrases.longest(tokens, at);
            var meant = match == null ? null : meant(context, at, match);
            if (match != null && meant != null) {
                if (!meant.isName() && match.values().size() > 1) {
                    shared.add(new Shared(found.size(), at, match));
                }
                found.add(mention(tokens, at, match, meant));
                at = match.end();
                continue;
            }
            var composed = heads.at(tokens, at);
            if (composed != null) {
                found.add(mention(tokens, at, composed.end(), composed.phrase(), Set.of()));
            }
            at = composed == null ? at + 1 : composed.end();
        }
        settle(shared, tokens, found);
        return found;
    }

    /// An adjective that several countries share is of the one among them that the text names.
    private static void settle(List<Shared> shared, Tokens tokens, List<CountryMention> found) {
        if (shared.isEmpty()) {
            return;
        }
        var named = new HashSet<String>();
        for (var mention : found) {
            if (mention.form() != CountryForm.ADJECTIVE) {
                named.add(mention.country().code());
            }
        }
        for (var each : shared) {
            var phrases =
                    each.match().values().stream()
                            .filter(phrase -> named.contains(phrase.country().code()))
                            .toList();
            if (phrases.stream().map(phrase -> phrase.country().code()).distinct().count() == 1) {
                var meant = phrases.getFirst();
                found.set(each.index(), mention(tokens, each.at(), each.match(), meant));
            }
        }
    }

    private static CountryMention mention(
            Tokens tokens, int at, PhraseTable.Match<CountryPhrase> match, CountryPhrase meant) {
        var cases = EnumSet.noneOf(Case.class);
        for (var phrase : match.values()) {
            if (phrase.country().code().equals(meant.country().code())
                    && phrase.form() == meant.form()) {
                cases.addAll(phrase.cases());
            }
        }
        return mention(tokens, at, match.end(), meant, cases);
    }

    private static CountryMention mention(
            Tokens tokens, int at, int end, CountryPhrase meant, Set<Case> more) {
        var cases = EnumSet.copyOf(meant.cases());
        cases.addAll(more);
        boolean compound = tokens.isMark(end - 1, "-–‐‑");
        return new CountryMention(
                tokens.start(at),
                tokens.end(compound ? end - 2 : end - 1),
                meant.country(),
                meant.form(),
                cases,
                meant.correction() == null,
                meant.correction());
    }

    /// What the phrase means at this place: a name only with a capital, an adjective not when it is
    /// the name of a language.
    private static @Nullable CountryPhrase meant(
            CountryContext context, int at, PhraseTable.Match<CountryPhrase> match) {
        for (var phrase : match.values()) {
            if (phrase.isName()
                    ? context.allowsName(phrase, at, match.end())
                    : !context.isLanguage(at, match.end())) {
                return phrase;
            }
        }
        return null;
    }
}
