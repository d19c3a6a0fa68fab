package pl.mosty.polish.country.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.scan.PhraseTable;
import pl.mosty.polish.scan.Tokens;
import pl.mosty.polish.scan.WordSet;

/// Finds the phrases of countries in texts.
final class CountryFinder {

    private static final WordSet LEADS =
            WordSet.of(
                    """
                    na w we do z ze dla ambasador ambasadorem ambasadora konsul konsulem konsula in
                    of from to
                    """);

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
        var found = new ArrayList<CountryMention>();
        int at = 0;
        while (at < tokens.size()) {
            long hash = tokens.hash(at);
            boolean may = phrases.mayStart(hash) || heads.mayStart(hash);
            if (!may || !tokens.isWord(at)) {
                at++;
                continue;
            }
            var match = phrases.longest(tokens, at);
            var meant = match == null ? null : meant(tokens, at, match);
            if (match != null && meant != null) {
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
        return found;
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
            Tokens tokens, int at, PhraseTable.Match<CountryPhrase> match) {
        boolean capital = tokens.isCapitalised(at);
        for (var phrase : match.values()) {
            if (phrase.isName()
                    ? capital && isLooked(phrase, tokens, at)
                    : !isLanguage(tokens, at, match.end())) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean isLooked(CountryPhrase phrase, Tokens tokens, int at) {
        return switch (phrase.inText()) {
            case FREE -> true;
            case NONE -> false;
            case LED -> tokens.isMark(at - 1, "(") || LEADS.contains(tokens.hash(at - 1));
        };
    }

    /// `języka niemieckiego`, `niemiecki język`.
    private static boolean isLanguage(Tokens tokens, int at, int end) {
        return startsWithLanguage(tokens, at - 1) || startsWithLanguage(tokens, end);
    }

    private static boolean startsWithLanguage(Tokens tokens, int at) {
        return tokens.isWord(at)
                && tokens.length(at) < 10
                && tokens.text()
                        .subSequence(tokens.start(at), tokens.end(at))
                        .toString()
                        .startsWith("język");
    }
}
