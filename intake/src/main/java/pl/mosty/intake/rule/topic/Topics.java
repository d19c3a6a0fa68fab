package pl.mosty.intake.rule.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import pl.mosty.intake.reading.Facet;
import pl.mosty.intake.reading.Trait;
import pl.mosty.intake.reading.Word;
import pl.mosty.polish.inflection.Dictionary;

/// Reads what an activity was about: every topic of the table of which a word stands there in any
/// form, the most frequent first.
public final class Topics {

    private static final int SHORTEST = 4;
    private static final int MOST = 4;
    private final Map<String, String> byLemma = new HashMap<>();

    private final Trait<Optional<String>> topic = Trait.of(form -> lookUp(form.lower()));
    private final Facet topical =
            Facet.of(form -> form.text().length() >= SHORTEST && form.get(topic).isPresent());

    private Topics() {}

    public static Topics standard() {
        return Standard.TOPICS;
    }

    /// At most four names; words with a capital (names of places and people) count where they begin
    /// the words.
    public List<String> read(List<Word> words) {
        var counts = new LinkedHashMap<String, Integer>();
        boolean first = true;
        for (var word : words) {
            if (word.is(topical) && (first || !isName(word))) {
                word.form().get(topic).ifPresent(name -> counts.merge(name, 1, Integer::sum));
            }
            first = false;
        }
        if (counts.size() <= 1) {
            return List.copyOf(counts.keySet());
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isName(Word word) {
        return word.capitalised() && !word.isKnownInSmall();
    }

    private Optional<String> lookUp(String lower) {
        var direct = byLemma.get(lower);
        if (direct != null) {
            return Optional.of(direct);
        }
        for (var analysis : Dictionary.shared().analyses(lower)) {
            var topic = byLemma.get(analysis.lemma());
            if (topic != null) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    private void add(Topic topic) {
        topic.lemmas().forEach(lemma -> byLemma.putIfAbsent(lemma, topic.name()));
    }

    private static Topic parse(String line) {
        int colon = line.indexOf(':');
        var lemmas = new ArrayList<String>();
        for (var lemma : line.substring(colon + 1).split(",", -1)) {
            lemmas.add(lemma.strip());
        }
        return new Topic(line.substring(0, colon).strip(), lemmas);
    }

    /// Initialised on first use.
    private static final class Standard {
        private static final Topics TOPICS = read();

        private static Topics read() {
            var topics = new Topics();
            var in = Objects.requireNonNull(Topics.class.getResourceAsStream("topics.txt"));
            try (var reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                    if (!line.startsWith("#") && !line.isBlank()) {
                        topics.add(parse(line));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return topics;
        }
    }
}
