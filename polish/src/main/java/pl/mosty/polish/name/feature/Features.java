package pl.mosty.polish.name.feature;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.option.Foreign;
import pl.mosty.polish.name.option.Knowledge;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.weight.FeatureSink;
import pl.mosty.polish.name.weight.Hash;
import pl.mosty.polish.name.weight.Label;
import pl.mosty.polish.name.weight.Template;

/// The features of single words. Templates name what they look at; `k` is the kind of name, `s` the
/// option's source and word.
public final class Features {

    private static final Template KS_KNOWLEDGE = Template.of("ks-knowledge");
    private static final Template KS_ROLES = Template.of("ks-roles");
    private static final Template S_ROLES = Template.of("s-roles");
    private static final Template K_RULE = Template.of("k-rule");
    private static final Template S_OUTPUT_KNOWN = Template.of("s-output-known");
    private static final Template S_OUT3 = Template.of("s-out3");
    private static final Template KS_OUT2 = Template.of("ks-out2");
    private static final Template S_FORM4 = Template.of("s-form4");
    private static final Template S_FORM3 = Template.of("s-form3");
    private static final Template KS_FORM2 = Template.of("ks-form2");
    private static final Template K_CHANGE = Template.of("k-change");
    private static final Template CHANGE_FORM3 = Template.of("change-form3");
    private static final Template CHANGE_FORM5 = Template.of("change-form5");
    private static final Template KS_WORD = Template.of("ks-word");
    private static final Template OUTPUT = Template.of("output");
    private static final Template S_OUT4 = Template.of("s-out4");
    private static final Template K_LOWERED = Template.of("k-lowered");
    private static final Template K_LOWERED_WORD = Template.of("k-lowered-word");
    private static final Template KS_FOREIGN = Template.of("ks-foreign");
    private static final Template CHANGE_FOREIGN = Template.of("change-foreign");
    private static final Template KS_CASE = Template.of("ks-case");
    private static final Template KS_GENDER = Template.of("ks-gender");
    private static final Template CASE_FORM3 = Template.of("case-form3");
    private static final Template CASE_FORM2 = Template.of("case-form2");

    private Features() {}

    /// What every option of one source is worth by the printed word.
    public static void ofSource(FeatureSink sink, int kind, int source, Word word) {
        long s = Parts.SOURCE[source].hash();
        long ks = Parts.KIND_AND_SOURCE[Parts.kindAndSource(kind, source)].hash();
        var facts = word.facts();
        sink.add(KS_KNOWLEDGE, ks, facts.knowledge().hash());
        sink.add(KS_ROLES, ks, facts.roles().hash());
        sink.add(S_ROLES, s, facts.roles().hash());
        sink.add(S_FORM4, s, word.suffix(4));
        sink.add(S_FORM3, s, word.suffix(3));
        sink.add(KS_FORM2, ks, word.suffix(2));
        sink.add(KS_WORD, ks, word.hash());
        if (word.facts().foreign() != Foreign.NONE) {
            sink.add(KS_FOREIGN, ks, word.facts().foreign().hash(), word.suffix(2));
            sink.add(KS_FOREIGN, ks, word.facts().foreign().hash());
        }
    }

    /// What an option is worth by what it makes of the word.
    ///
    /// @param known whether its outcome is known
    public static void ofOption(
            FeatureSink sink, int kind, int source, Word word, Option option, Label known) {
        long k = Parts.KIND[kind].hash();
        long s = Parts.SOURCE[source].hash();
        long ks = Parts.KIND_AND_SOURCE[Parts.kindAndSource(kind, source)].hash();
        long knowledge = word.facts().knowledge().hash();
        var output = option.output();
        int common = word.common(option);
        long change = change(word.lower(), output, common);
        long out2 = lower(Hash.EMPTY, output, Math.max(0, output.length() - 2));
        long out3 = suffix(output, 3, out2);
        long out4 = suffix(output, 4, out3);
        sink.add(K_RULE, k, option.rule().hash(), knowledge);
        sink.add(S_OUTPUT_KNOWN, ks, known.hash(), knowledge);
        sink.add(S_OUT3, s, out3);
        sink.add(KS_OUT2, ks, out2);
        sink.add(K_CHANGE, k, change, knowledge);
        sink.add(CHANGE_FORM3, change, word.suffix(3), k);
        sink.add(CHANGE_FORM5, change, word.suffix(5));
        long whole = lower(word.beginning(common), output, common);
        sink.add(OUTPUT, whole, s);
        sink.add(S_OUT4, s, out4);
        if (word.facts().foreign() != Foreign.NONE) {
            sink.add(CHANGE_FOREIGN, change, word.facts().foreign().hash());
        }
        if (option.lowered()) {
            sink.add(K_LOWERED, k, option.rule().hash(), knowledge);
            sink.add(K_LOWERED_WORD, k, whole);
        }
    }

    /// The hash of what an option takes away, `>`, and what it puts there instead.
    private static long change(String lower, String output, int common) {
        return lower(Hash.with(Hash.of(Hash.EMPTY, lower, common), '>'), output, common);
    }

    /// The hash of the last letters in small, from that of one letter less.
    private static long suffix(String output, int length, long shorter) {
        return length > output.length()
                ? shorter
                : shorter
                        + Hash.before(
                                Letters.lower(output.charAt(output.length() - length)), length - 1);
    }

    /// Goes on with a text's letters in small from a place on.
    private static long lower(long begun, String text, int from) {
        long hash = begun;
        for (int i = from; i < text.length(); i++) {
            hash = Hash.with(hash, Letters.lower(text.charAt(i)));
        }
        return hash;
    }

    /// What the number and case supposed are worth by the printed word.
    public static void ofCase(FeatureSink sink, int kind, Word word, Hypothesis hypothesis) {
        sink.add(CASE_FORM3, hypothesis.label().hash(), word.suffix(3));
        sink.add(CASE_FORM2, hypothesis.label().hash(), word.suffix(2), Parts.KIND[kind].hash());
    }

    /// What an option is worth in the number and case supposed.
    ///
    /// @param gender that the option's places in it share, or null
    public static void ofOptionInCase(
            FeatureSink sink,
            int kind,
            int source,
            Knowledge knowledge,
            @Nullable Gender gender,
            Hypothesis hypothesis) {
        long ks = Parts.KIND_AND_SOURCE[Parts.kindAndSource(kind, source)].hash();
        sink.add(KS_CASE, ks, hypothesis.label().hash(), knowledge.hash());
        sink.add(
                KS_GENDER,
                ks,
                Parts.GENDER[Parts.gender(gender)].hash(),
                hypothesis.label().hash());
    }
}
