package pl.mosty.polish.name.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.token.Tokens;

/// Writes names of more than one word in a case: the first noun declines with the adjectives beside
/// it, and what follows stays (`Zespołu Szkół Łączności w Poznaniu`, `Stanów Zjednoczonych`). A
/// noun behind a hyphen declines by itself (`Bielska-Białej`), a foreign one stays (`Baden-Baden`).
final class PhraseInflector {

    private final Nominatives nominatives;
    private final WordInflector words;

    PhraseInflector(Nominatives nominatives, WordInflector words) {
        this.nominatives = nominatives;
        this.words = words;
    }

    /// @param gender of the name when the caller knows it
    List<String> inflect(Tokens tokens, @Nullable Gender gender, Case grammaticalCase) {
        var forms = new ArrayList<>(tokens.words());
        int head = head(tokens.words());
        if (isHyphen(tokens, 1)
                && (head < 0 || tokens.words().get(1).equals(tokens.words().getFirst()))) {
            return forms;
        }
        if (head < 0) {
            forms.set(0, words.unknown(tokens.words().getFirst(), gender, grammaticalCase));
            return forms;
        }
        var noun = nominatives.nouns(tokens.words().get(head)).getFirst();
        for (var other : nominatives.nouns(tokens.words().get(head))) {
            if (head > 0
                    && !agrees(tokens.words().get(head - 1), noun)
                    && agrees(tokens.words().get(head - 1), other)) {
                noun = other;
            }
        }
        forms.set(head, words.noun(noun, grammaticalCase));
        for (int at = 0; at < head; at++) {
            forms.set(at, adjective(tokens.words().get(at), noun, grammaticalCase));
        }
        int after = head + 1;
        while (after < forms.size()
                && !isHyphen(tokens, after)
                && agrees(tokens.words().get(after), noun)) {
            forms.set(after, adjective(tokens.words().get(after), noun, grammaticalCase));
            after++;
        }
        if (after < forms.size() && isHyphen(tokens, after)) {
            forms.set(after, joined(tokens.words().get(after), grammaticalCase));
        }
        return forms;
    }

    /// The first noun that all words before it agree with as adjectives, or -1.
    private int head(List<String> all) {
        for (int at = 0; at < all.size(); at++) {
            boolean adjective = at + 1 < all.size() && agreesWithNoun(all.get(at), all.get(at + 1));
            if (!adjective && !nominatives.nouns(all.get(at)).isEmpty()) {
                return at;
            }
            if (nominatives.adjectives(all.get(at)).isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean agreesWithNoun(String word, String next) {
        return nominatives.nouns(next).stream().anyMatch(noun -> agrees(word, noun));
    }

    private boolean agrees(String word, Nominatives.Noun noun) {
        return nominatives.adjectives(word).stream()
                .anyMatch(adjective -> (adjective.slots() & noun.slots()) != 0);
    }

    private String adjective(String word, Nominatives.Noun noun, Case grammaticalCase) {
        for (var adjective : nominatives.adjectives(word)) {
            if ((adjective.slots() & noun.slots()) != 0) {
                return words.adjective(adjective, noun, grammaticalCase);
            }
        }
        return word;
    }

    private String joined(String word, Case grammaticalCase) {
        var nouns = nominatives.nouns(word);
        if (!nouns.isEmpty()) {
            return words.noun(nouns.getFirst(), grammaticalCase);
        }
        return word;
    }

    private static boolean isHyphen(Tokens tokens, int at) {
        return tokens.gaps().get(at).equals("-");
    }
}
