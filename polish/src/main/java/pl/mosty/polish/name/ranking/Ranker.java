package pl.mosty.polish.name.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.name.NameContext;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.paradigm.Slots;
import pl.mosty.polish.name.weight.FeatureSink;
import pl.mosty.polish.name.weight.Weights;

/// Finds the best ways to put a name into the nominative: for every number and case the words may
/// share, the best sequences of options, by a linear model.
public final class Ranker {

    /// A whole name read under one hypothesis.
    public record Derivation(Hypothesis hypothesis, Path path) {}

    private static final int BEAM = 6;
    private static final double CONTRADICTION = -12;

    /// `Markiem` may be Marc, but far more often is Mark.
    private static final double C_WRITTEN_K = -4;

    private static final double UNINFLECTED = -5;
    private static final double FOREIGN_FLEETING_E = -8;
    private static final Comparator<Path> BEST_FIRST =
            Comparator.comparingDouble((Path path) -> -path.score());

    private final Dictionary dictionary;
    private final Places places = new Places();
    private final Weights weights;

    public Ranker(Dictionary dictionary, Weights weights) {
        this.dictionary = dictionary;
        this.weights = weights;
    }

    /// @param wanted the words that the options must become, or null
    /// @return best first
    public List<Derivation> rank(
            List<Word> words, NameKind kind, NameContext context, @Nullable List<String> wanted) {
        var alone = new ArrayList<double[]>();
        for (int at = 0; at < words.size(); at++) {
            alone.add(scoresAlone(words, at, kind, context));
        }
        var found = new ArrayList<Derivation>();
        for (var hypothesis : Hypothesis.ALL) {
            if (possible(hypothesis, words)) {
                for (var path : search(words, kind, hypothesis, context, alone, wanted)) {
                    if (path.inflects() != hypothesis.equals(Hypothesis.NONE)) {
                        found.add(new Derivation(hypothesis, path));
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble(d -> -d.path().score()));
        return found;
    }

    private static boolean possible(Hypothesis hypothesis, List<Word> words) {
        return hypothesis.equals(Hypothesis.NONE)
                || words.stream()
                        .flatMap(word -> word.options().stream())
                        .anyMatch(o ->
                                o.source() != Option.Source.KEPT
                                        && (o.slots() & hypothesis.slots()) != 0);
    }

    private double[] scoresAlone(List<Word> words, int at, NameKind kind, NameContext context) {
        var options = words.get(at).options();
        var scores = new double[options.size()];
        for (int i = 0; i < scores.length; i++) {
            var sum = new Sum();
            Features.alone(sum, kind, words, at, options.get(i), outputKnown(options.get(i)));
            scores[i] = sum.total + contextScore(kind, context, words.get(at), options.get(i));
        }
        return scores;
    }

    public String outputKnown(Option option) {
        return (dictionary.contains(option.output()) ? "yes" : "no")
                + (places.contains(option.output()) ? " place" : "");
    }

    private static double contextScore(
            NameKind kind, NameContext context, Word word, Option option) {
        if (kind != NameKind.PERSON) {
            return 0;
        }
        if (option.source() == Option.Source.KEPT) {
            boolean nasal = word.lower().endsWith("ą") || word.lower().endsWith("ę");
            return nasal ? CONTRADICTION : shouldInflect(context, word) ? UNINFLECTED : 0;
        }
        double score = context.foreign() && hasFleetingE(option) ? FOREIGN_FLEETING_E : 0;
        score += option.rule().equals("m-c") && word.lower().endsWith("kiem") ? C_WRITTEN_K : 0;
        var gender = context.gender();
        if (gender != null && (option.slots() & Slots.of(gender) & Slots.SINGULARS) == 0) {
            score += CONTRADICTION;
        }
        return score;
    }

    /// In an oblique case a man's name that ends in a consonant or a, and a woman's in a, would
    /// have another ending.
    private static boolean shouldInflect(NameContext context, Word word) {
        var lower = word.lower();
        boolean oblique = context.governed() != null && context.governed() != Case.NOMINATIVE;
        return oblique
                && context.gender() != null
                && word.facts().upper()
                && lower.length() > 1
                && (lower.endsWith("a")
                        || (context.gender() != Gender.FEMININE
                                && "bcdfghjklłmnńprsśtvwxzźżć"
                                                .indexOf(lower.charAt(lower.length() - 1))
                                        >= 0));
    }

    /// `Markiem` as Marek: the e that comes and goes is Slavic.
    private static boolean hasFleetingE(Option option) {
        return option.output().endsWith("ek") && option.source() != Option.Source.KEPT;
    }

    private List<Path> search(
            List<Word> words,
            NameKind kind,
            Hypothesis hypothesis,
            NameContext context,
            List<double[]> alone,
            @Nullable List<String> wanted) {
        var start = new Sum();
        Features.whole(start, kind, words, hypothesis);
        List<Path> beam =
                List.of(
                        Path.empty(
                                hypothesis, start.total + contextScore(kind, context, hypothesis)));
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var next = new ArrayList<Path>();
            for (int i = 0; i < word.options().size(); i++) {
                var option = word.options().get(i);
                boolean kept = option.source() == Option.Source.KEPT;
                if ((!kept && (option.slots() & hypothesis.slots()) == 0)
                        || (wanted != null && !wanted.get(at).equals(option.output()))) {
                    continue;
                }
                var under = new Sum();
                if (!kept) {
                    Features.under(under, kind, word, option, hypothesis);
                }
                double points = alone.get(at)[i] + under.total;
                for (var path : beam) {
                    if (clashes(path, option)) {
                        continue;
                    }
                    var after = new Sum();
                    if (kept) {
                        Features.kept(after, kind, word, path, hypothesis);
                    }
                    Features.after(after, kind, word, path, option, path.agrees(option));
                    next.add(path.with(option, word, points + after.total));
                }
            }
            next.sort(BEST_FIRST);
            beam = next.size() > BEAM ? new ArrayList<>(next.subList(0, BEAM)) : next;
        }
        return beam;
    }

    /// An adjective agrees with its neighbour (`Stare Miasto`, never `Stary Miasto`).
    private static boolean clashes(Path path, Option option) {
        var last = path.option();
        return last != null
                && last.word() != Option.Word.NONE
                && option.word() != Option.Word.NONE
                && (last.word() == Option.Word.ADJECTIVE || option.word() == Option.Word.ADJECTIVE)
                && !path.agrees(option);
    }

    /// Shows all features of a derivation, as its score adds them up.
    public void features(List<Word> words, NameKind kind, Derivation derivation, FeatureSink sink) {
        Features.whole(sink, kind, words, derivation.hypothesis());
        var options = derivation.path().options();
        var path = Path.empty(derivation.hypothesis(), 0);
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var option = options.get(at);
            Features.alone(sink, kind, words, at, option, outputKnown(option));
            if (option.source() == Option.Source.KEPT) {
                Features.kept(sink, kind, word, path, derivation.hypothesis());
            } else {
                Features.under(sink, kind, word, option, derivation.hypothesis());
            }
            Features.after(sink, kind, word, path, option, path.agrees(option));
            path = path.with(option, word, 0);
        }
    }

    private static double contextScore(NameKind kind, NameContext context, Hypothesis hypothesis) {
        if (context.governed() == null || hypothesis.equals(Hypothesis.NONE)) {
            return 0;
        }
        return (isGoverned(hypothesis, context) ? 0 : CONTRADICTION)
                + (kind == NameKind.PERSON && hypothesis.number() == GrammaticalNumber.PLURAL
                        ? CONTRADICTION
                        : 0);
    }

    /// Men's genitive and accusative are one form.
    private static boolean isGoverned(Hypothesis hypothesis, NameContext context) {
        var governed = context.governed();
        return hypothesis.grammaticalCase() == governed
                || (context.gender() != Gender.FEMININE
                        && ((governed == Case.GENITIVE
                                        && hypothesis.grammaticalCase() == Case.ACCUSATIVE)
                                || (governed == Case.ACCUSATIVE
                                        && hypothesis.grammaticalCase() == Case.GENITIVE)));
    }

    private final class Sum implements FeatureSink {
        private double total;

        @Override
        public void add(String template, String one, String two, String three) {
            total += weights.get(Weights.hash(template, one, two, three));
        }
    }
}
