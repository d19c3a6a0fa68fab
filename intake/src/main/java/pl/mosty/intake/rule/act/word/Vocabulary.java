package pl.mosty.intake.rule.act.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.reading.Trait;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Tag;

/// The classes of a language's words. Polish forms go back to their lemma by the dictionary,
/// English and German ones by their common endings.
final class Vocabulary {

    private static final Map<String, Vocabulary> ALL = read();
    private static final List<String> ENDINGS =
            List.of("s", "es", "ed", "d", "ing", "n", "en", "er", "e", "em", "te", "ten", "innen");

    /// `wiceżupan` is what `żupan` is, where the dictionary has only that.
    private static final String DEPUTY = "wice";

    private static final String CAPITAL = "^";
    private static final int SHORTEST_STEM = 3;

    /// `udało się zrobić`, which is no journey.
    private static final Set<String> SUCCEEDED = Set.of("udało", "uda", "udaje");

    private final Map<String, Long> words = new HashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final boolean polish;

    private final Trait<Long> small = Trait.of(form -> lookUp(form.lower(), false));

    private final Trait<Long> capitals = Trait.of(form -> lookUp(form.lower(), true));

    /// A word with a star for any letters before or behind.
    private record Pattern(String letters, boolean atEnd, long bits) {

        boolean matches(String word) {
            return word.length() > letters.length()
                    && (atEnd ? word.endsWith(letters) : word.startsWith(letters));
        }
    }

    private Vocabulary(String language) {
        this.polish = language.equals("pl");
    }

    /// @param language ISO 639-1: that of Polish where it is none of the known
    static Vocabulary of(String language) {
        return ALL.getOrDefault(language, Objects.requireNonNull(ALL.get("pl")));
    }

    /// The bits of the word's classes.
    ///
    /// @param capital whether it is written with a capital
    long classes(Form word, boolean capital) {
        return word.get(capital ? capitals : small);
    }

    /// Of `radca-minister` those of its parts.
    private long lookUp(String lower, boolean capital) {
        long classes = orDeputy(lower, capital);
        int hyphen = classes == 0 ? lower.indexOf('-') : -1;
        return hyphen < 1
                ? classes
                : orDeputy(lower.substring(0, hyphen), capital)
                        | orDeputy(lower.substring(hyphen + 1), capital);
    }

    private long orDeputy(String lower, boolean capital) {
        long bits = known(lower, capital);
        boolean deputy = bits == 0 && polish && lower.startsWith(DEPUTY);
        return deputy ? known(lower.substring(DEPUTY.length()), capital) : bits;
    }

    private long known(String lower, boolean capital) {
        long bits = of(lower, capital);
        if (polish && !SUCCEEDED.contains(lower)) {
            for (var analysis : Dictionary.shared().analyses(lower)) {
                long of = of(analysis.lemma(), capital);
                bits |= isAttribute(analysis.tag()) ? of & ~WordClass.GIVE.bit() : of;
            }
        } else if (bits == 0) {
            bits = stemmed(lower);
        }
        for (var pattern : patterns) {
            bits |= pattern.matches(lower) ? pattern.bits() : 0;
        }
        return bits;
    }

    /// `z książkami zebranymi przez uczniów`: a participle in an oblique case tells of a thing what
    /// it was before.
    private static boolean isAttribute(Tag tag) {
        return tag.text().startsWith("ppas") && !tag.cases().contains(Case.NOMINATIVE);
    }

    private long of(String word, boolean capital) {
        long bits = words.getOrDefault(word, 0L);
        return capital ? bits | words.getOrDefault(CAPITAL + word, 0L) : bits;
    }

    private long stemmed(String lower) {
        long bits = 0;
        for (var ending : ENDINGS) {
            int stem = lower.length() - ending.length();
            if (stem >= SHORTEST_STEM && lower.endsWith(ending)) {
                bits |= words.getOrDefault(lower.substring(0, stem), 0L);
            }
        }
        return bits;
    }

    private void add(String word, long bit) {
        if (word.startsWith("*")) {
            patterns.add(new Pattern(word.substring(1), true, bit));
        } else if (word.endsWith("*")) {
            patterns.add(new Pattern(word.substring(0, word.length() - 1), false, bit));
        } else {
            words.merge(word.toLowerCase(Locale.ROOT), bit, (a, b) -> a | b);
        }
    }

    private static Map<String, Vocabulary> read() {
        var all = new HashMap<String, Vocabulary>();
        var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var cells = line.split("\t", -1);
                    long bit = WordClass.valueOf(cells[0].toUpperCase(Locale.ROOT)).bit();
                    var vocabulary = all.computeIfAbsent(cells[1], Vocabulary::new);
                    for (var word : cells[2].split(" ", -1)) {
                        vocabulary.add(word, bit);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
