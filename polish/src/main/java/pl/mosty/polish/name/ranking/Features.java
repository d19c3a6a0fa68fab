package pl.mosty.polish.name.ranking;

import java.util.List;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.layout.Letters;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.paradigm.Slots;
import pl.mosty.polish.name.weight.FeatureSink;

/// The features by which readings are ranked. Templates name what they look at; `k` is the kind of
/// name, `s` the option's source and word.
public final class Features {

    private Features() {}

    public static String kind(NameKind kind) {
        return switch (kind) {
            case PERSON -> "per";
            case PLACE -> "loc";
            case ORGANISATION -> "org";
            case OTHER -> "oth";
        };
    }

    public static String source(Option option) {
        return switch (option.source()) {
            case KEPT -> "keep";
            case KNOWN -> option.word() == Option.Word.NOUN ? "known" : "known adj";
            case COMMON -> option.word() == Option.Word.NOUN ? "common" : "common adj";
            case GUESSED -> "guess";
        };
    }

    /// What an option is worth by itself and beside the printed words around it.
    public static void alone(
            FeatureSink sink,
            NameKind kind,
            List<Word> words,
            int at,
            Option option,
            String outputKnown) {
        var word = words.get(at);
        var facts = word.facts();
        var k = kind(kind);
        var s = source(option);
        var ks = k + " " + s;
        int start = abbreviations(words, at);
        int count = words.size() - start;
        var position =
                count == 1
                        ? "only"
                        : at == start ? "first" : at == words.size() - 1 ? "last" : "middle";
        sink.add("ks-knowledge", ks, facts.knowledge());
        sink.add("ks-roles", ks, facts.roles());
        sink.add("s-roles", s, facts.roles());
        sink.add("ks-position", ks, position);
        sink.add("ks-shape", ks, facts.shape(), position);
        sink.add("k-rule", k, option.rule(), facts.knowledge());
        sink.add("s-output-known", ks, outputKnown, facts.knowledge());
        var output = Letters.lower(option.output());
        sink.add("s-out3", s, Letters.suffix(output, 3));
        sink.add("ks-out2", ks, Letters.suffix(output, 2));
        sink.add("s-form4", s, Letters.suffix(word.lower(), 4));
        sink.add("s-form3", s, Letters.suffix(word.lower(), 3));
        sink.add("ks-form2", ks, Letters.suffix(word.lower(), 2));
        var change = change(word.lower(), output);
        sink.add("k-change", k, change, facts.knowledge());
        sink.add("change-form3", change, Letters.suffix(word.lower(), 3), k);
        sink.add("change-form5", change, Letters.suffix(word.lower(), 5));
        sink.add("ks-word", ks, word.lower());
        sink.add("output", output, s);
        var before = at == start ? null : words.get(at - 1);
        var after = at + 1 < words.size() ? words.get(at + 1) : null;
        sink.add("s-before", s, before == null ? "-" : before.lower());
        sink.add(
                "ks-before",
                ks,
                before == null ? "-" : before.facts().shape(),
                before == null ? "" : before.facts().roles());
        sink.add(
                "ks-after",
                ks,
                after == null ? "-" : after.facts().shape(),
                after == null ? "" : after.facts().roles());
        sink.add("ks-length", ks, position, count > 6 ? "many" : String.valueOf(count));
    }

    /// How many abbreviations and initials before a word are passed over, since a name goes on
    /// after them as if it began.
    private static int abbreviations(List<Word> words, int at) {
        int count = 0;
        while (count < at && words.get(count).facts().shape().endsWith(".")) {
            count++;
        }
        return count;
    }

    public static String change(String form, String output) {
        int common = 0;
        while (common < form.length()
                && common < output.length()
                && form.charAt(common) == output.charAt(common)) {
            common++;
        }
        return form.substring(common) + ">" + output.substring(common);
    }

    /// What an option is worth in the number and case supposed.
    public static void under(
            FeatureSink sink, NameKind kind, Word word, Option option, Hypothesis hypothesis) {
        var s = source(option);
        var gender = Slots.genderOf(option.slots() & hypothesis.slots());
        sink.add("ks-case", kind(kind) + " " + s, hypothesis.name(), word.facts().knowledge());
        sink.add(
                "ks-gender",
                kind(kind) + " " + s,
                gender == null ? "any" : gender.name(),
                hypothesis.name());
        sink.add("case-form3", hypothesis.name(), Letters.suffix(word.lower(), 3));
        sink.add("case-form2", hypothesis.name(), Letters.suffix(word.lower(), 2), kind(kind));
    }

    public static void whole(
            FeatureSink sink, NameKind kind, List<Word> all, Hypothesis hypothesis) {
        int words = all.size() - abbreviations(all, all.size() - 1);
        sink.add(
                "k-case",
                kind(kind),
                hypothesis.name(),
                words == 1 ? "one" : words == 2 ? "two" : "more");
    }

    /// What an option is worth after what was chosen before it.
    public static void after(
            FeatureSink sink,
            NameKind kind,
            Word word,
            Path before,
            Option option,
            boolean agrees) {
        var k = kind(kind);
        var s = source(option);
        var last = before.state().equals("begin") ? null : before.option();
        sink.add(
                "ks-last",
                k + " " + s,
                last == null ? "-" : source(last),
                agrees ? "agrees" : "not");
        sink.add("s-state", k + " " + s, before.state(), word.facts().roles());
        sink.add("ks-state", k + " " + s, before.state(), agrees ? "agrees" : "not");
        sink.add(
                "s-state-shape",
                s,
                before.state(),
                word.facts().shape() + word.facts().knowledge());
    }

    /// What leaving a word as it is means beside inflected ones: a man's name in a consonant would
    /// inflect, a woman's would not.
    public static void kept(
            FeatureSink sink, NameKind kind, Word word, Path before, Hypothesis hypothesis) {
        var end = ending(word.lower()) + " " + word.facts().shape();
        var gender = before.inflects() ? Slots.genderOf(before.slots()) : null;
        sink.add("kept-case", kind(kind), hypothesis.name(), end);
        sink.add("kept-gender", kind(kind), gender == null ? before.state() : gender.name(), end);
        sink.add(
                "kept-agreeing",
                kind(kind),
                before.state(),
                before.inflects() ? word.couldAgree(before.slots()) ? "could" : "could not" : "");
        sink.add(
                "kept-gender-case",
                kind(kind) + " " + (gender == null ? before.state() : gender.name()),
                hypothesis.name(),
                ending(word.lower()));
    }

    private static String ending(String lower) {
        char last = lower.charAt(lower.length() - 1);
        return "aąeęioóuyéáö".indexOf(last) >= 0
                ? String.valueOf(last)
                : Character.isLetter(last) ? "c" : "9";
    }
}
