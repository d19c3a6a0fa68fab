package pl.mosty.intake.issue.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.reading.Words;
import pl.mosty.polish.inflection.Dictionary;

/// A long word in small letters that no dictionary knows, and that becomes a known one by a letter
/// added, two letters swapped, a doubled letter undone or a mark put on a letter: `stulecu`. Only
/// where a single word comes into question, and the text writes it once.
public final class MisspeltWord implements Check {

    private static final int SHORTEST = 7;
    private static final String LETTERS = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż";
    private static final Map<Character, String> MARKED =
            Map.of('a', "ą", 'c', "ć", 'e', "ę", 'l', "ł", 'n', "ń", 'o', "ó", 's', "ś", 'z', "źż");

    @Override
    public String name() {
        return "misspelt-word";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Rozmawiano o stulecu szkoły.", "Goście obejrzeli przedsiębiorstow w porcie.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Rozmawiano o stuleciu szkoły.",
                "Odbyła się wideorozmowa o mikrograntach i tandemingu.",
                "Guests visited the harbour and the railway museum.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        if (!reviewed.chapter().language().equals("pl")) {
            return List.of();
        }
        var counts = new HashMap<String, Integer>();
        var unknown = new ArrayList<Word>();
        for (var word : reviewed.chapter().words().all()) {
            if (isSmall(word.text()) && !word.isKnown()) {
                counts.merge(word.text(), 1, Integer::sum);
                unknown.add(word);
            }
        }
        var findings = new ArrayList<Finding>();
        for (var word : unknown) {
            if (counts.getOrDefault(word.text(), 0) == 1
                    && isAmongWords(reviewed.text(), word)
                    && !isSplit(reviewed.text(), word)) {
                var mends = mends(word.text());
                if (mends.size() == 1) {
                    findings.add(
                            new Finding(
                                    name(),
                                    new Span(word.start(), word.end()),
                                    "Prawdopodobna literówka: „%s”.".formatted(mends.first()),
                                    mends.first()));
                }
            }
        }
        return findings;
    }

    private static boolean isSmall(String word) {
        if (word.length() < SHORTEST) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (LETTERS.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// No part of an address or of a word that a line's end has cut.
    private static boolean isAmongWords(String text, Word word) {
        char before = word.start() == 0 ? ' ' : text.charAt(word.start() - 1);
        char behind = word.end() == text.length() ? ' ' : text.charAt(word.end());
        return " \u00a0\n(„".indexOf(before) >= 0
                && " \u00a0.,;:)”".indexOf(behind) >= 0
                && !(behind == '.'
                        && word.end() + 1 < text.length()
                        && Character.isLetter(text.charAt(word.end() + 1)));
    }

    /// `Marsza łkowskiego`: the end of a word whose beginning stands before it.
    private static boolean isSplit(String text, Word word) {
        var before = Words.of(text, new Span(Math.max(0, word.start() - 30), word.start()));
        return !before.isEmpty()
                && before.getLast().end() == word.start() - 1
                && Dictionary.shared().contains(before.getLast().lower() + word.text());
    }

    private static SortedSet<String> mends(String word) {
        var mends = new TreeSet<String>();
        var changed = new StringBuilder();
        for (int i = 0; i <= word.length(); i++) {
            for (int k = 0; k < LETTERS.length() && i > 0; k++) {
                changed.setLength(0);
                keep(changed.append(word).insert(i, LETTERS.charAt(k)), mends);
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
            if (i < word.length()) {
                for (char c : MARKED.getOrDefault(word.charAt(i), "").toCharArray()) {
                    changed.setLength(0);
                    changed.append(word).setCharAt(i, c);
                    keep(changed, mends);
                }
            }
        }
        return mends;
    }

    private static void keep(StringBuilder word, SortedSet<String> mends) {
        if (Dictionary.shared().contains(word)) {
            mends.add(word.toString());
        }
    }
}
