package pl.mosty.polish.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.scan.Table;
import pl.mosty.polish.scan.Tokens;
import pl.mosty.polish.scan.WordSet;

/// Finds the adjective of a place: from the table of exceptions, else the first that rules make and
/// the dictionary has, else the regular one.
final class AdjectiveFinder {

    private static final class Holder {
        static final AdjectiveFinder SHARED = new AdjectiveFinder(Dictionary.shared());
    }

    /// Longer names are none.
    private static final int LONGEST = 100;

    private static final Pattern BLANK = Pattern.compile("[ \u00a0]+");
    private static final Pattern POLISH = Pattern.compile("[a-ząćęłńóśźżvxqü]{2,}");

    /// The endings of names that decline without the dictionary's word for it.
    private static final Pattern DECLINES = Pattern.compile(".*(?:[^eiouyąęó]|ice)");

    /// Kinds of regions, whose adjective is the one beside them: `Kraj Preszowski`.
    private static final WordSet KINDS =
            WordSet.of(
                    """
                    kraj obwód żupania region komitat okręg województwo powiat ziemia dolina wyspa
                    wyspy hrabstwo wspólnota prowincja kanton
                    """);

    /// What goes before the adjective of a part: `zachodniopomorski`, `północnowalijski`.
    private static final Set<String> SIDES =
            Set.of("północny", "południowy", "wschodni", "zachodni", "środkowy");

    private final Dictionary dictionary;
    private final Map<String, String> exceptions = new HashMap<>();

    private AdjectiveFinder(Dictionary dictionary) {
        this.dictionary = dictionary;
        for (var cells : Table.rows(AdjectiveFinder.class, "place-adjectives.tsv")) {
            exceptions.put(cells[0], cells[1]);
        }
    }

    static AdjectiveFinder shared() {
        return Holder.SHARED;
    }

    Optional<PlaceAdjective> find(String place) {
        if (place.length() > LONGEST) {
            return Optional.empty();
        }
        var words = BLANK.split(place.strip());
        var lemma = exceptions.get(String.join(" ", words));
        if (lemma == null) {
            lemma = words.length == 1 ? ofWord(words[0]) : ofWords(words);
        }
        return Optional.ofNullable(lemma).map(it -> new PlaceAdjective(place, it, isAdjective(it)));
    }

    /// `Zielona Góra` and `Pomorze Zachodnie` by both words, `Kraj Preszowski` by the second,
    /// `Gorzów Wielkopolski` and `Frankfurt nad Menem` by the first.
    private @Nullable String ofWords(String[] words) {
        var first = words[0].toLowerCase(Locale.ROOT);
        var second = words[1].toLowerCase(Locale.ROOT);
        if (KINDS.contains(Tokens.hash(first))) {
            return second.matches(".*[ck][iae]") ? second.replaceFirst("(?:i|a|ie)$", "i") : null;
        }
        if (words.length > 2) {
            return isPlace(words[0]) ? ofWord(words[0]) : null;
        }
        var qualifier = adjectiveLemma(first);
        if (qualifier != null) {
            var head = ofWord(words[1]);
            return head == null ? null : joined(qualifier) + head;
        }
        var head = isPlace(words[0]) ? ofWord(words[0]) : null;
        var side = adjectiveLemma(second);
        return head != null && side != null && SIDES.contains(side) ? joined(side) + head : head;
    }

    private boolean isPlace(String word) {
        return word.length() > 3 && dictionary.hasLemma(word);
    }

    /// `zielono`, `wielko`, but `jelenio`.
    private static String joined(String qualifier) {
        boolean soft = !qualifier.matches(".*(?:[kg]i|y)");
        return (soft ? qualifier : qualifier.substring(0, qualifier.length() - 1)) + "o";
    }

    private @Nullable String ofWord(String word) {
        var exception = exceptions.get(word);
        var small = word.toLowerCase(Locale.ROOT);
        if (exception != null || !POLISH.matcher(small).matches()) {
            return exception;
        }
        if (!(dictionary.hasLemma(word) ? declines(word) : DECLINES.matcher(small).matches())) {
            return null;
        }
        var stems = PlaceStems.of(small);
        for (var stem : stems) {
            var regular = AdjectiveEndings.regular(stem);
            if (isAdjective(regular)) {
                return regular;
            }
        }
        for (var stem : stems) {
            for (var other : AdjectiveEndings.others(stem)) {
                if (isAdjective(other)) {
                    return other;
                }
            }
        }
        return AdjectiveEndings.regular(stems.getFirst());
    }

    private boolean declines(String word) {
        return word.endsWith("ium")
                || dictionary.forms(word).stream().anyMatch(form -> !form.form().equals(word));
    }

    private boolean isAdjective(String lemma) {
        return dictionary.analyses(lemma).stream()
                .anyMatch(it ->
                        it.lemma().equals(lemma)
                                && it.tag().partOfSpeech() == PartOfSpeech.ADJECTIVE);
    }

    /// `zielony` of `zielona`, or null of what is no adjective.
    private @Nullable String adjectiveLemma(String form) {
        return dictionary.analyses(form).stream()
                .filter(it -> it.tag().partOfSpeech() == PartOfSpeech.ADJECTIVE)
                .map(it -> it.lemma())
                .findFirst()
                .orElse(null);
    }
}
