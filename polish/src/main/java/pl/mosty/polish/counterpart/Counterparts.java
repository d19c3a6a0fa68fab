package pl.mosty.polish.counterpart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.scan.PhraseTable;
import pl.mosty.polish.scan.Tokens;

/// The table of counterparts that are no states.
public final class Counterparts {

    /// Read when it is first asked for.
    private static final class Standard {
        static final Counterparts TABLE = new Counterparts(CounterpartTable.read());
    }

    /// @param capitals whether the form is an abbreviation: `WHO`, but not `who`
    private record Phrase(
            Counterpart counterpart, boolean anyLetters, boolean capitals, Set<Case> cases) {}

    private final Map<String, Counterpart> counterparts;
    private final PhraseTable<Phrase> phrases = new PhraseTable<>(800);

    private Counterparts(Map<String, Counterpart> counterparts) {
        this.counterparts = counterparts;
        for (var counterpart : counterparts.values()) {
            for (var name : counterpart.names()) {
                add(counterpart, name);
            }
            phrases.add(
                    counterpart.english(),
                    new Phrase(counterpart, false, false, EnumSet.allOf(Case.class)));
        }
    }

    private void add(Counterpart counterpart, CounterpartName name) {
        var cases = new LinkedHashMap<String, Set<Case>>();
        for (var grammaticalCase : Case.values()) {
            cases.computeIfAbsent(name.in(grammaticalCase), _ -> EnumSet.noneOf(Case.class))
                    .add(grammaticalCase);
        }
        cases.forEach((form, possible) ->
                phrases.add(
                        form,
                        new Phrase(
                                counterpart,
                                name.anyLetters(),
                                form.chars().noneMatch(Character::isLowerCase),
                                possible)));
    }

    public static Counterparts standard() {
        return Standard.TABLE;
    }

    /// The version of the table and its day, as its head says it.
    public String version() {
        return CounterpartTable.version();
    }

    /// In the order of the table.
    public Collection<Counterpart> list() {
        return Collections.unmodifiableCollection(counterparts.values());
    }

    public Optional<Counterpart> find(String id) {
        return Optional.ofNullable(counterparts.get(id));
    }

    /// @throws IllegalArgumentException when there is none
    public Counterpart get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no counterpart " + id));
    }

    /// The counterparts that a text names in any case, in its order and without overlap; the
    /// longest name wins.
    public List<CounterpartMention> mentions(CharSequence text) {
        return mentions(Tokens.of(text));
    }

    /// As {@link #mentions(CharSequence)}, of a text that is cut already.
    public List<CounterpartMention> mentions(Tokens tokens) {
        var found = new ArrayList<CounterpartMention>();
        int at = 0;
        while (at < tokens.size()) {
            boolean may = phrases.mayStart(tokens.hash(at)) && tokens.isWord(at);
            var match = may ? phrases.longest(tokens, at) : null;
            var phrase = match == null ? null : printedSo(match.values(), tokens, at);
            if (match == null || phrase == null) {
                at++;
                continue;
            }
            found.add(
                    new CounterpartMention(
                            tokens.start(at),
                            tokens.end(match.end() - 1),
                            phrase.counterpart(),
                            phrase.cases()));
            at = match.end();
        }
        return found;
    }

    private static @Nullable Phrase printedSo(List<Phrase> phrases, Tokens tokens, int at) {
        for (var phrase : phrases) {
            boolean fits =
                    phrase.capitals()
                            ? tokens.isUpperCase(at)
                            : phrase.anyLetters() || tokens.isCapitalised(at);
            if (fits) {
                return phrase;
            }
        }
        return null;
    }
}
