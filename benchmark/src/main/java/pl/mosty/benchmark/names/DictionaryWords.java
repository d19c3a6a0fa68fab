package pl.mosty.benchmark.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import pl.mosty.polish.inflection.Dictionary;

/// Words to be looked up: all lemmas of the dictionary and as many words that it has not.
final class DictionaryWords {

    private static final long SEED = 2026;

    private final List<String> inOrder = new ArrayList<>();
    private final List<String> inNone;

    DictionaryWords() {
        Dictionary.shared()
                .forEachLemma(lemma -> {
                    inOrder.add(lemma);
                    inOrder.add(lemma + "em");
                });
        inNone = new ArrayList<>(inOrder);
        Collections.shuffle(inNone, new Random(SEED));
        inNone.replaceAll(DictionaryWords::copy);
    }

    /// In the dictionary's order, in which each word begins as the one before.
    List<String> inOrder() {
        return inOrder;
    }

    /// Each word once, in no order: what a text would be that never repeats itself.
    List<String> inNone() {
        return inNone;
    }

    /// As many words as a text has them after Zipf: the nth of all comes 1/n times as often as the
    /// first. In a million tokens some 300,000 different words come.
    List<String> asInText() {
        var random = new Random(SEED);
        var text = new ArrayList<String>(inNone.size());
        for (int i = 0; i < inNone.size(); i++) {
            int rank = (int) Math.pow(inNone.size(), random.nextDouble());
            text.add(copy(inNone.get(rank - 1)));
        }
        return text;
    }

    /// A copy that lies beside those made before and after it, so that only the dictionary, not the
    /// words asked for, has to be fetched from all over the memory.
    private static String copy(String word) {
        return new String(word.toCharArray());
    }
}
