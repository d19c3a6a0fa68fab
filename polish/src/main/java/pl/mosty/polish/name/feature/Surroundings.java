package pl.mosty.polish.name.feature;

import java.util.List;
import pl.mosty.polish.name.option.Knowledge;
import pl.mosty.polish.name.option.Shape;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.weight.FeatureSink;
import pl.mosty.polish.name.weight.Template;

/// The features of a word's place in its name and of its neighbours. Abbreviations and initials
/// before a word are passed over, since a name goes on after them as if it began.
public final class Surroundings {

    /// Lengths from this on are one.
    public static final int MANY = 7;

    /// How many kinds of company a word may have.
    public static final int COMPANIES = 4;

    /// How many counts of words are told apart.
    public static final int COUNTS = Parts.COUNT.length;

    private static final Template KS_POSITION = Template.of("ks-position");
    private static final Template KS_SHAPE = Template.of("ks-shape");
    private static final Template S_BEFORE = Template.of("s-before");
    private static final Template KS_BEFORE = Template.of("ks-before");
    private static final Template KS_AFTER = Template.of("ks-after");
    private static final Template KS_LENGTH = Template.of("ks-length");
    private static final Template KS_COMPANY = Template.of("ks-company");
    private static final Template K_LOWERED_AFTER = Template.of("k-lowered-after");
    private static final Template K_LOWERED_LENGTH = Template.of("k-lowered-length");
    private static final Template K_CASE = Template.of("k-case");

    private final List<Word> words;
    private final int abbreviations;
    private final int unknown;

    public Surroundings(List<Word> words) {
        this.words = words;
        int count = 0;
        while (count < words.size() && words.get(count).facts().shape().abbreviates()) {
            count++;
        }
        this.abbreviations = count;
        int strange = 0;
        for (int i = 0; i < words.size(); i++) {
            strange += words.get(i).facts().unknown() ? 1 : 0;
        }
        this.unknown = strange;
    }

    /// Shows all of them for the options of one source at a place.
    public void of(FeatureSink sink, int kind, int source, int at) {
        var position = position(at);
        ofPosition(sink, kind, source, position, length(at), words.get(at).facts().shape());
        ofCompany(sink, kind, source, company(at), words.get(at).facts().knowledge());
        if (position.follows()) {
            ofBefore(sink, kind, source, words.get(at - 1));
        }
        if (position.precedes()) {
            ofAfter(sink, kind, source, words.get(at + 1));
        }
    }

    /// @param length as [#length(int)] counts it
    public static void ofPosition(
            FeatureSink sink, int kind, int source, Position position, int length, Shape shape) {
        long s = Parts.SOURCE[source].hash();
        long ks = Parts.KIND_AND_SOURCE[Parts.kindAndSource(kind, source)].hash();
        sink.add(KS_POSITION, ks, position.hash());
        sink.add(KS_SHAPE, ks, shape.hash(), position.hash());
        sink.add(KS_LENGTH, ks, position.hash(), Parts.LENGTH[length].hash());
        if (!position.follows()) {
            sink.add(S_BEFORE, s, Parts.NOTHING.hash());
            sink.add(KS_BEFORE, ks, Parts.NOTHING.hash());
        }
        if (!position.precedes()) {
            sink.add(KS_AFTER, ks, Parts.NOTHING.hash());
        }
    }

    public static void ofBefore(FeatureSink sink, int kind, int source, Word before) {
        sink.add(S_BEFORE, Parts.SOURCE[source].hash(), before.hash());
        ofNeighbour(sink, KS_BEFORE, kind, source, before);
    }

    public static void ofAfter(FeatureSink sink, int kind, int source, Word after) {
        ofNeighbour(sink, KS_AFTER, kind, source, after);
    }

    private static void ofNeighbour(
            FeatureSink sink, Template template, int kind, int source, Word word) {
        long ks = Parts.KIND_AND_SOURCE[Parts.kindAndSource(kind, source)].hash();
        sink.add(template, ks, word.facts().shape().hash(), word.facts().roles().hash());
    }

    /// Shows what speaks for and against taking the capital from a name's first word.
    public void ofLowered(FeatureSink sink, int kind) {
        long k = Parts.KIND[kind].hash();
        sink.add(K_LOWERED_LENGTH, k, Parts.LENGTH[length(0)].hash());
        if (words.size() > 1) {
            var after = words.get(1).facts();
            sink.add(K_LOWERED_AFTER, k, after.shape().hash(), after.roles().hash());
        }
    }

    /// Which of the other words the dictionary has: 0 there are none, 1 none of them, 2 some, 3
    /// all.
    public int company(int at) {
        int others = words.size() - 1;
        int strange = unknown - (words.get(at).facts().unknown() ? 1 : 0);
        return others == 0 ? 0 : strange == others ? 1 : strange > 0 ? 2 : 3;
    }

    public static void ofCompany(
            FeatureSink sink, int kind, int source, int company, Knowledge knowledge) {
        sink.add(
                KS_COMPANY,
                Parts.KIND_AND_SOURCE[Parts.kindAndSource(kind, source)].hash(),
                Parts.LENGTH[company].hash(),
                knowledge.hash());
    }

    /// How many words the name has from its beginning, or from a word before that, up to `MANY`.
    public int length(int at) {
        return Math.min(words.size() - Math.min(at, abbreviations), MANY);
    }

    public Position position(int at) {
        int start = Math.min(at, abbreviations);
        if (words.size() - start == 1) {
            return Position.ONLY;
        }
        return at == start
                ? Position.FIRST
                : at == words.size() - 1 ? Position.LAST : Position.MIDDLE;
    }

    /// How many words a case is shared by, as [#ofCase] tells them apart.
    public int count() {
        int count = words.size() - Math.min(words.size() - 1, abbreviations);
        return Math.min(count, COUNTS - 1);
    }

    /// What the number and case supposed are worth for a name of so many words.
    public static void ofCase(FeatureSink sink, int kind, int count, Hypothesis hypothesis) {
        sink.add(
                K_CASE,
                Parts.KIND[kind].hash(),
                hypothesis.label().hash(),
                Parts.COUNT[count].hash());
    }
}
