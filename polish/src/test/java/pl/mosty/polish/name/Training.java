package pl.mosty.polish.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.ranking.Derivation;
import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.token.Tokens;
import pl.mosty.polish.name.weight.FeatureSink;
import pl.mosty.polish.name.weight.Template;
import pl.mosty.polish.name.weight.Weights;

/// Learns `weights.txt` by an averaged structured perceptron whose derivations are latent: only the
/// lemma is known. Not a test; `docs/polish-names.md` tells how it is run.
final class Training {

    record Row(String form, NameKind kind, int count, String lemma) {}

    private static final int EPOCHS = Integer.getInteger("epochs", 6);
    private static final int HIDDEN = Integer.getInteger("hidden", 10);
    private static final double DECLINED =
            Double.parseDouble(System.getProperty("declined.rate", "0.5"));
    private static final int SEEDS = Integer.getInteger("seeds", 4);
    private static final double PRUNED = 0.6;
    private static final Set<String> LEXICAL = Set.of("ks-word", "output");

    private final Weights weights = new Weights();
    private final FeatureTexts texts;
    private final Map<Feature, double[]> learned = new HashMap<>();
    private final Names names = new Names(Dictionary.shared(), weights);
    private int step;
    private boolean lexical = true;

    private record Feature(Template template, long one, long two, long three) {}

    private Training(FeatureTexts texts) {
        this.texts = texts;
    }

    /// @param args the table to learn from and the file to write; the mean of four runs is written
    public static void main(String[] args) throws IOException {
        var rows = read(Path.of(args[0]));
        var declined = Declined.sample(Integer.getInteger("declined", 8000));
        var texts = new FeatureTexts();
        var means = new HashMap<Feature, Double>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            var training = new Training(texts);
            training.learn(rows, declined, new Random(seed));
            training.learned.forEach((key, weight) ->
                    means.merge(key, (weight[0] - weight[1] / training.step) / SEEDS, Double::sum));
        }
        write(Path.of(args[1]), means, texts);
    }

    static List<Row> read(Path table) throws IOException {
        var rows = new ArrayList<Row>();
        for (var line : Files.readAllLines(table)) {
            var columns = line.split("\t", -1);
            rows.add(
                    new Row(
                            columns[0],
                            kind(columns[1]),
                            Integer.parseInt(columns[2]),
                            columns[3]));
        }
        return rows;
    }

    static NameKind kind(String type) {
        return switch (type.startsWith("nam_") ? type.split("_", -1)[1] : type) {
            case "liv", "PER" -> NameKind.PERSON;
            case "loc", "fac", "LOC" -> NameKind.PLACE;
            case "org", "ORG" -> NameKind.ORGANISATION;
            default -> NameKind.OTHER;
        };
    }

    private void learn(List<Row> rows, List<Row> declined, Random random) {
        var shuffled = new ArrayList<>(rows);
        shuffled.addAll(declined);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(shuffled, random);
            int wrong = 0;
            int unreachable = 0;
            for (var row : shuffled) {
                step++;
                double rate = row.count() == 0 ? DECLINED : 1 + Math.log(row.count());
                var goal = Tokens.of(row.lemma());
                var tokens = learnCut(row, goal, rate);
                if (tokens.words().isEmpty() || tokens.words().size() != goal.words().size()) {
                    unreachable++;
                    continue;
                }
                var hidden =
                        (row.count() == 0 && random.nextInt(5) > 0) || random.nextInt(100) < HIDDEN
                                ? Set.copyOf(tokens.words())
                                : Set.<String>of();
                lexical = row.count() > 0 && hidden.isEmpty();
                var words = names.model().words(tokens, row.kind(), hidden);
                var best = names.model().rankAnew(words, row.kind(), null).getFirst();
                var outputs = best.path().outputs();
                if (outputs.equals(goal.words())) {
                    continue;
                }
                wrong++;
                var right = names.model().rankAnew(words, row.kind(), goal.words());
                if (right.isEmpty()) {
                    unreachable++;
                    continue;
                }
                update(words, row.kind(), right.getFirst(), rate);
                update(words, row.kind(), best, -rate);
            }
            System.out.printf(
                    Locale.ROOT,
                    "epoch %d: %d rows, %d wrong, %d unreachable, %d features%n",
                    epoch,
                    rows.size(),
                    wrong,
                    unreachable,
                    learned.size());
        }
    }

    /// Learns whether glued words are cut.
    private Tokens learnCut(Row row, Tokens goal, double rate) {
        var printed = names.layout().printed(row.form(), row.kind());
        var cut = names.layout().cut(printed, row.kind());
        int whole = printed.words().size();
        int pieces = cut.words().size();
        if (whole == pieces) {
            return printed;
        }
        boolean cuts = names.layout().tokens(row.form(), row.kind(), true).words().size() == pieces;
        boolean should = goal.words().size() == pieces;
        if (should != cuts && (should || goal.words().size() == whole)) {
            cut.words().forEach(word -> texts.see(Letters.lower(word)));
            names.layout().features(printed, row.kind(), sink(should ? rate : -rate));
        }
        return should ? cut : printed;
    }

    private void update(List<Word> words, NameKind kind, Derivation derivation, double rate) {
        var options = derivation.path().options();
        for (int i = 0; i < options.size(); i++) {
            texts.see(words.get(i), options.get(i));
        }
        for (var word : words) {
            texts.see(word, word.options().getFirst());
        }
        names.model().features(words, kind, derivation, sink(rate));
    }

    private FeatureSink sink(double rate) {
        return (template, one, two, three) -> {
            if (!lexical && LEXICAL.contains(template.name())) {
                return;
            }
            var weight =
                    learned.computeIfAbsent(
                            new Feature(template, one, two, three), _ -> new double[2]);
            weight[0] += rate;
            weight[1] += rate * step;
            weights.put(template.key(one, two, three), (float) weight[0]);
        };
    }

    private static void write(Path file, Map<Feature, Double> means, FeatureTexts texts)
            throws IOException {
        var lines = new ArrayList<String>();
        means.forEach((key, mean) -> {
            if (Math.abs(mean) >= PRUNED) {
                lines.add(
                        String.join(
                                "\t",
                                key.template().name(),
                                texts.text(key.one()),
                                texts.text(key.two()),
                                texts.text(key.three()),
                                String.format(Locale.ROOT, "%.1f", mean)));
            }
        });
        Collections.sort(lines);
        lines.addFirst(
                "# Learned from KPWr 1.2 (Politechnika Wrocławska, CC BY 3.0, as prepared in CLARIN-PL/Polem)"
                        + " and PoliMorf (BSD-2-Clause): template, three parts, weight.");
        Files.write(file, lines);
        System.out.println(lines.size() + " weights");
    }
}
