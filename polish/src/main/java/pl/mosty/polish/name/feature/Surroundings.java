package pl.mosty.polish.name.feature;

import java.util.List;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.weight.FeatureSink;
import pl.mosty.polish.name.weight.Label;
import pl.mosty.polish.name.weight.Template;

/// The features of a word's place in its name and of its neighbours. Abbreviations and initials
/// before a word are passed over, since a name goes on after them as if it began.
public final class Surroundings {

    private static final int MANY = 7;

    private static final Template KS_POSITION = Template.of("ks-position");
    private static final Template KS_SHAPE = Template.of("ks-shape");
    private static final Template S_BEFORE = Template.of("s-before");
    private static final Template KS_BEFORE = Template.of("ks-before");
    private static final Template KS_AFTER = Template.of("ks-after");
    private static final Template KS_LENGTH = Template.of("ks-length");
    private static final Template K_CASE = Template.of("k-case");

    private final List<Word> words;
    private final int abbreviations;

    public Surroundings(List<Word> words) {
        this.words = words;
        int count = 0;
        while (count < words.size() && words.get(count).facts().shape().abbreviates()) {
            count++;
        }
        this.abbreviations = count;
    }

    /// What every option of one source is worth at a place.
    public void of(FeatureSink sink, int kind, int source, int at) {
        long s = Parts.SOURCE[source].hash();
        long ks = Parts.KIND_AND_SOURCE[Parts.kindAndSource(kind, source)].hash();
        int start = Math.min(at, abbreviations);
        int count = words.size() - start;
        var position = position(at, start, count);
        sink.add(KS_POSITION, ks, position.hash());
        sink.add(KS_SHAPE, ks, words.get(at).facts().shape().hash(), position.hash());
        if (at == start) {
            sink.add(S_BEFORE, s, Parts.NOTHING.hash());
            sink.add(KS_BEFORE, ks, Parts.NOTHING.hash());
        } else {
            var before = words.get(at - 1);
            sink.add(S_BEFORE, s, before.hash());
            neighbour(sink, KS_BEFORE, ks, before);
        }
        if (at + 1 < words.size()) {
            neighbour(sink, KS_AFTER, ks, words.get(at + 1));
        } else {
            sink.add(KS_AFTER, ks, Parts.NOTHING.hash());
        }
        sink.add(KS_LENGTH, ks, position.hash(), Parts.LENGTH[Math.min(count, MANY)].hash());
    }

    private static void neighbour(FeatureSink sink, Template template, long ks, Word word) {
        var facts = word.facts();
        sink.add(template, ks, facts.shape().hash(), facts.roles().hash());
    }

    private Label position(int at, int start, int count) {
        if (count == 1) {
            return Parts.ONLY;
        }
        return at == start ? Parts.FIRST : at == words.size() - 1 ? Parts.LAST : Parts.MIDDLE;
    }

    /// What the number and case supposed are worth for a name of so many words.
    public void ofCase(FeatureSink sink, int kind, Hypothesis hypothesis) {
        int count = words.size() - Math.min(words.size() - 1, abbreviations);
        sink.add(
                K_CASE,
                Parts.KIND[kind].hash(),
                hypothesis.label().hash(),
                Parts.COUNT[Math.min(count, Parts.COUNT.length - 1)].hash());
    }
}
