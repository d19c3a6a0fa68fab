package pl.mosty.polish.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.ranking.Derivation;
import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.token.Tokens;
import pl.mosty.polish.name.weight.FeatureSink;
import pl.mosty.polish.name.weight.GrowingWeights;

/// Learns `weights.txt`: a log-linear model over the best few readings of each name, whose
/// derivations are latent, since only the lemma is known. Not a test; `docs/polish-names.md` tells
/// how it is run.
final class Training {

    record Row(String form, NameKind kind, int count, String lemma) {}

    private static final int EPOCHS = Integer.getInteger("epochs", 6);
    private static final int SEEDS = Integer.getInteger("seeds", 4);
    private static final int DECLINED = Integer.getInteger("declined", 8000);

    /// What a word made from the dictionary counts, against a name of the table.
    private static final double DECLINED_RATE = 0.5;

    /// Of a hundred names, how many are read as if the dictionary had none of their words.
    private static final int HIDDEN = 10;

    /// Of a hundred names, from how many no feature of whole words is learned, so that the others
    /// have to explain them too.
    private static final int UNLEXICAL = 50;

    private static final Set<String> LEXICAL =
            Set.of("ks-word", "output", "split-first", "split-last");

    /// Points that make a reading e times as likely, as `Candidates` has it.
    private static final double TEMPERATURE = 3;

    /// Weights smaller than this are left out.
    private static final double PRUNED = 0.4;

    private static final double NEGLIGIBLE = 0.003;

    /// What is left to learn of a name that need not be seen in every round.
    private static final double SETTLED = 0.01;

    /// Room for all features that any reading shows.
    private static final int PLACES = 1 << 23;

    private final GrowingWeights weights = new GrowingWeights(PLACES);
    private final Learned learned = new Learned(weights);
    private final FeatureTexts texts;
    private final Names names = new Names(Dictionary.shared(), weights);
    private final Set<Row> settled = new HashSet<>();

    Training(FeatureTexts texts) {
        this.texts = texts;
    }

    /// @param args the table to learn from and the file to write; the mean of four runs is written
    public static void main(String[] args) throws IOException {
        var rows = read(Path.of(args[0]));
        var declined = Declined.sample(DECLINED);
        var texts = new FeatureTexts();
        var means = new HashMap<Learned.Feature, Double>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            var training = new Training(texts);
            training.learn(rows, declined, new Random(seed));
            training.learned.forEachMean(
                    (feature, mean) -> means.merge(feature, mean / SEEDS, Double::sum));
        }
        write(Path.of(args[1]), means, texts);
    }

    /// The names as read with what a part of a table teaches.
    static Names taughtBy(List<Row> rows, int seed) {
        var training = new Training(new FeatureTexts());
        training.learn(rows, Declined.sample(DECLINED), new Random(seed));
        var taught = new GrowingWeights(PLACES);
        training.learned.forEachMean((feature, mean) -> {
            if (Math.abs(mean) >= PRUNED) {
                taught.put(feature.key(), Math.round(mean * 10) / 10f);
            }
        });
        return new Names(Dictionary.shared(), taught);
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
            double loss = 0;
            for (var row : shuffled) {
                learned.nextStep();
                if (epoch > 1 && settled.contains(row) && random.nextInt(3) > 0) {
                    continue;
                }
                double lost = learn(row, random);
                loss += lost;
                if (lost < SETTLED) {
                    settled.add(row);
                } else {
                    settled.remove(row);
                }
            }
            System.out.printf(Locale.ROOT, "epoch %d: loss %.0f%n", epoch, loss);
        }
    }

    /// @return how unlikely the right outcome was, from 0; 0 too when it is out of reach
    private double learn(Row row, Random random) {
        boolean made = row.count() == 0;
        double rate = made ? DECLINED_RATE : 1 + Math.log(row.count());
        var goal = Tokens.of(row.lemma());
        var tokens = learnCut(row, goal, rate, random.nextInt(100) >= UNLEXICAL);
        if (tokens.words().isEmpty() || tokens.words().size() != goal.words().size()) {
            return 0;
        }
        boolean hides = (made && random.nextInt(5) > 0) || random.nextInt(100) < HIDDEN;
        boolean lexical = !made && !hides && random.nextInt(100) >= UNLEXICAL;
        var hidden = hides ? Set.copyOf(tokens.words()) : Set.<String>of();
        var words = names.model().words(tokens, row.kind(), hidden);
        var found = new ArrayList<>(names.model().rankAnew(words, row.kind(), null));
        int right = 0;
        while (right < found.size() && !found.get(right).outputs().equals(goal.words())) {
            right++;
        }
        if (right == found.size()) {
            var reached = names.model().rankAnew(words, row.kind(), goal.words());
            if (reached.isEmpty()) {
                return 0;
            }
            found.add(reached.getFirst());
        }
        var shares = shares(found);
        if (shares[right] < 1 - NEGLIGIBLE) {
            for (int i = 0; i < shares.length; i++) {
                if (i == right || shares[i] > NEGLIGIBLE) {
                    double slope = i == right ? 1 - shares[i] : -shares[i];
                    show(words, row.kind(), found.get(i), lexical, slope);
                }
            }
            learned.move(rate);
            names.model().forget();
        }
        return -Math.log(shares[right]);
    }

    private static double[] shares(List<Derivation> found) {
        double top = found.stream().mapToDouble(d -> d.score()).max().orElseThrow();
        var shares =
                found.stream()
                        .mapToDouble(d -> Math.exp((d.score() - top) / TEMPERATURE))
                        .toArray();
        double sum = DoubleStream.of(shares).sum();
        return DoubleStream.of(shares).map(share -> share / sum).toArray();
    }

    private void show(
            List<Word> words, NameKind kind, Derivation derivation, boolean lexical, double slope) {
        for (int i = 0; i < derivation.length(); i++) {
            texts.see(words.get(i), derivation.option(i));
        }
        names.model().features(words, kind, derivation, filtered(lexical, learned.towards(slope)));
    }

    /// A sink that takes features of whole words only where they are to be learned.
    private static FeatureSink filtered(boolean lexical, FeatureSink sink) {
        return (template, one, two, three) -> {
            if (lexical || !LEXICAL.contains(template.name())) {
                sink.add(template, one, two, three);
            }
        };
    }

    /// Learns whether glued words are cut.
    private Tokens learnCut(Row row, Tokens goal, double rate, boolean lexical) {
        var printed = names.layout().printed(row.form(), row.kind());
        var cut = names.layout().cut(printed, row.kind());
        int whole = printed.words().size();
        int pieces = cut.words().size();
        if (whole == pieces) {
            return printed;
        }
        boolean should = goal.words().size() == pieces;
        if (should || goal.words().size() == whole) {
            double share =
                    1 / (1 + Math.exp(-names.layout().points(printed, row.kind()) / TEMPERATURE));
            cut.words().forEach(word -> texts.see(Letters.lower(word)));
            var sink = filtered(lexical, learned.towards((should ? 1 : 0) - share));
            names.layout().features(printed, row.kind(), sink);
            learned.move(rate);
        }
        return should ? cut : printed;
    }

    private static void write(Path file, Map<Learned.Feature, Double> means, FeatureTexts texts)
            throws IOException {
        var templates = new TreeMap<String, List<String>>();
        means.forEach((feature, mean) -> {
            if (Math.abs(mean) >= PRUNED) {
                templates
                        .computeIfAbsent(feature.template().name(), _ -> new ArrayList<>())
                        .add(
                                String.join(
                                        "\t",
                                        texts.text(feature.one()),
                                        texts.text(feature.two()),
                                        texts.text(feature.three()),
                                        String.format(Locale.ROOT, "%.1f", mean)));
            }
        });
        var lines = new ArrayList<String>();
        lines.add(
                "# Learned from KPWr 1.2 (Politechnika Wrocławska, CC BY 3.0, as prepared in CLARIN-PL/Polem)"
                        + " and PoliMorf (BSD-2-Clause): under each template, three parts and the weight.");
        templates.forEach((name, features) -> {
            Collections.sort(features);
            lines.add("[" + name + "]");
            lines.addAll(features);
        });
        Files.write(file, lines);
        System.out.println(lines.size() + " lines");
    }
}
