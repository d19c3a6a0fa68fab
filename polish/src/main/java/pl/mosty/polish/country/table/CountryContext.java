package pl.mosty.polish.country.table;

import java.util.Locale;
import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;
import pl.mosty.polish.scan.WordSet;

/// What stands around a country's name and says whether it means the country. Examples are lines of
/// `country-examples.tsv`; from general knowledge of such names.
final class CountryContext {

    private static final WordSet LEADS =
            WordSet.of(
                    """
                    na w we do z ze dla ambasador ambasadorem ambasadora konsul konsulem konsula in
                    of from to
                    """);

    /// `Nowy Meksyk`, `Nowa Szkocja` and `Nowa Anglia` lie elsewhere.
    private static final WordSet NEW =
            WordSet.of("nowy nowa nowe nowego nowej nową nowemu nowym new nueva nuevo nova neu");

    private static final WordSet TITLES =
            WordSet.of("pan pana panu panem pani panią dr prof mgr inż ks p");

    private static final WordSet ARTICLES = WordSet.of("the");

    /// First letters of words that stand before a state whose holder's name may follow.
    private static final String[] OFFICES = {
        "ambasad",
        "konsul",
        "prezydent",
        "premier",
        "minist",
        "affaires",
        "attach",
        "deleg",
        "przedstawiciel",
        "rząd",
        "parlament"
    };

    private static final int LONGEST_OFFICE = 20;

    private final Tokens t;

    CountryContext(Tokens tokens) {
        this.t = tokens;
    }

    /// Whether the name at `[at, end)` means the country.
    boolean allowsName(CountryPhrase phrase, int at, int end) {
        return t.isCapitalised(at)
                && !isElsewhere(at)
                && !(end == at + 1 && isTitled(at))
                && switch (phrase.inText()) {
                    case FREE -> true;
                    case NONE -> false;
                    case LED -> t.isMark(at - 1, "(") || LEADS.contains(t.hash(at - 1));
                    case ALONE -> !isNameWord(end) || isOffice(at - 1);
                    case APART -> !behindNameWord(at);
                };
    }

    private boolean isElsewhere(int at) {
        return behindNameWord(at) && NEW.contains(t.hash(at - 1));
    }

    /// `pana Niemca`, `prof. Czech`, `J. Czech`.
    private boolean isTitled(int at) {
        if (t.gap(at) != Gap.SPACE) {
            return false;
        }
        boolean stop = t.isMark(at - 1, ".");
        int before = stop ? at - 2 : at - 1;
        boolean initial =
                stop && t.isWord(before) && t.length(before) == 1 && t.isCapitalised(before);
        return initial || (t.isWord(before) && TITLES.contains(t.hash(before)));
    }

    private boolean isNameWord(int at) {
        return t.isWord(at) && t.gap(at) == Gap.SPACE && t.isCapitalised(at) && t.length(at) > 1;
    }

    private boolean behindNameWord(int at) {
        return t.isWord(at - 1)
                && t.gap(at) == Gap.SPACE
                && t.isCapitalised(at - 1)
                && t.length(at - 1) > 1
                && !ARTICLES.contains(t.hash(at - 1));
    }

    private boolean isOffice(int at) {
        for (var office : OFFICES) {
            if (starts(at, office, LONGEST_OFFICE)) {
                return true;
            }
        }
        return false;
    }

    /// `języka niemieckiego`, `niemiecki język`.
    boolean isLanguage(int at, int end) {
        return starts(at - 1, "język", 9) || starts(end, "język", 9);
    }

    private boolean starts(int at, String letters, int longest) {
        return t.isWord(at)
                && t.length(at) <= longest
                && t.text()
                        .substring(t.start(at), t.end(at))
                        .toLowerCase(Locale.ROOT)
                        .startsWith(letters);
    }
}
