package pl.mosty.intake.issue.name;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.reading.Trait;
import pl.mosty.polish.inflection.Dictionary;

/// The words of the dictionary that a misspelt one may stand for.
final class Mends {

    static final String LETTERS = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż";
    private static final int SHORTEST = 7;
    private static final int LONG = 9;
    private static final Map<Character, String> MARKED =
            Map.of('a', "ą", 'c', "ć", 'e', "ę", 'l', "ł", 'n', "ń", 'o', "ó", 's', "ś", 'z', "źż");

    static final Trait<SortedSet<String>> MENDS =
            Trait.of(form -> Collections.unmodifiableSortedSet(of(form)));

    /// Of a long word whose capital only begins a phrase: with a capital too.
    static final Trait<SortedSet<String>> OF_BEGINNINGS =
            Trait.of(form ->
                    form.text().length() < LONG
                            ? Collections.emptySortedSet()
                            : Collections.unmodifiableSortedSet(
                                    capitals(withinStem(form.lower(), any(form.lower())))));

    private Mends() {}

    /// In the letters of the word; with a capital only by a mark.
    private static SortedSet<String> of(Form word) {
        boolean sure = !word.capitalised() && word.text().length() >= SHORTEST;
        var marked = marked(word.lower(), word.text().length() - (sure ? 0 : 1));
        if (word.capitalised()) {
            return capitals(marked);
        }
        return marked.size() == 1 || !sure ? marked : any(word.text());
    }

    /// Not those that only add a letter to the ending or before it: a foreign word may look so,
    /// `Municipio`, `Akademija`.
    private static SortedSet<String> withinStem(String word, SortedSet<String> mends) {
        var kept = new TreeSet<>(mends);
        kept.removeIf(mend ->
                mend.length() > word.length()
                        && mend.startsWith(word.substring(0, word.length() - 1)));
        return kept;
    }

    private static SortedSet<String> capitals(SortedSet<String> words) {
        return new TreeSet<>(
                words.stream()
                        .map(m -> Character.toUpperCase(m.charAt(0)) + m.substring(1))
                        .toList());
    }

    /// @param end behind the last letter that may take a mark
    private static SortedSet<String> marked(String word, int end) {
        var mends = new TreeSet<String>();
        var changed = new StringBuilder();
        for (int i = 0; i < end; i++) {
            for (char c : MARKED.getOrDefault(word.charAt(i), "").toCharArray()) {
                changed.setLength(0);
                changed.append(word).setCharAt(i, c);
                keep(changed, mends);
            }
        }
        return mends;
    }

    private static SortedSet<String> any(String word) {
        var mends = marked(word, word.length());
        var changed = new StringBuilder();
        for (int i = 0; i <= word.length(); i++) {
            for (int k = 0; k < LETTERS.length() && i > 0; k++) {
                if (LETTERS.charAt(k) != 'e' || !mayHaveLost(word, i)) {
                    changed.setLength(0);
                    keep(changed.append(word).insert(i, LETTERS.charAt(k)), mends);
                }
            }
            if (i + 1 < word.length()) {
                changed.setLength(0);
                changed.append(word);
                changed.setCharAt(i, word.charAt(i + 1));
                changed.setCharAt(i + 1, word.charAt(i));
                keep(changed, mends);
                if (word.charAt(i) == word.charAt(i + 1)) {
                    changed.setLength(0);
                    keep(changed.append(word).deleteCharAt(i), mends);
                }
            }
        }
        return mends;
    }

    /// `klastra`: before the last consonant of a stem the vowel goes where an ending comes, though
    /// the dictionary may know the form with it alone.
    private static boolean mayHaveLost(String word, int at) {
        return at + 1 < word.length()
                && isConsonant(word.charAt(at - 1))
                && isConsonant(word.charAt(at))
                && !isConsonant(word.charAt(at + 1))
                && word.substring(at + 2).chars().filter(c -> !isConsonant((char) c)).count() <= 1;
    }

    private static boolean isConsonant(char c) {
        return "aąeęioóuy".indexOf(c) < 0;
    }

    private static void keep(StringBuilder word, SortedSet<String> mends) {
        if (Dictionary.shared().contains(word)) {
            mends.add(word.toString());
        }
    }
}
