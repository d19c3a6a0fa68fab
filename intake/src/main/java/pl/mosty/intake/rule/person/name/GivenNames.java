package pl.mosty.intake.rule.person.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import pl.mosty.intake.reading.Facet;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.reading.Trait;

/// The table of given names, read in any Polish case: `Zoltána`, `Marthą`, `Jacka`.
public final class GivenNames {

    /// Syllables that are names in these languages are words elsewhere: `Park`, `Long`, `Dan`.
    private static final Set<String> SYLLABLES = Set.of("zh", "ko", "vi");

    private static final String[][] ENDINGS = {
        {"", ""},
        {"owi", ""},
        {"iem", ""},
        {"em", ""},
        {"em", "o"},
        {"owi", "o"},
        {"em", "a"},
        {"a", ""},
        {"a", "o"},
        {"u", ""},
        {"ą", "a"},
        {"ę", "a"},
        {"y", "a"},
        {"i", "a"},
        {"i", ""},
        {"ie", "a"},
        {"ie", ""},
        {"e", "a"},
        {"ce", "ka"},
        {"dze", "ga"},
        {"rze", "ra"},
        {"rze", "r"},
        {"ej", "a"},
        {"m", ""},
        {"ego", ""},
        {"ego", "y"},
        {"emu", ""},
        {"ym", "y"},
        {"cie", "t"},
        {"dzie", "d"},
        {"ka", "ek"},
        {"kiem", "ek"},
        {"kowi", "ek"},
        {"ła", "eł"},
        {"łem", "eł"},
        {"łowi", "eł"},
    };

    /// Names whose nominative ends in -s lose it before Polish endings.
    private static final String[][] BALTIC = {
        {"iem", "s"},
        {"em", "s"},
        {"em", "as"},
        {"em", "is"},
        {"em", "us"},
        {"ą", "a"},
        {"ą", "ė"},
        {"a", "s"},
        {"a", "as"},
        {"a", "is"},
        {"a", "us"},
        {"owi", "s"},
        {"owi", "as"},
        {"owi", "is"},
        {"owi", "us"},
        {"sem", "s"},
        {"sa", "s"},
        {"sowi", "s"},
        {"ę", "a"},
        {"ę", "ė"},
        {"y", "a"},
        {"i", "a"},
        {"ie", "a"},
        {"ze", "a"}
    };

    private static final Map<String, Set<String>> NAMES = read();
    private static final Trait<Set<String>> LANGUAGES = Trait.of(f -> findLanguages(f.text()));
    private static final Trait<Set<String>> BEARERS = Trait.of(f -> findBearers(f.lower()));
    private static final Trait<Optional<String>> NOMINATIVES =
            Trait.of(f -> findNominative(f.text()));
    private static final Facet KNOWN = Facet.of(f -> isAnyKnown(f.get(LANGUAGES)));

    private GivenNames() {}

    /// Reads the table, unless it is read.
    public static void open() {}

    /// The languages that have the name, as ISO 639-1 codes, `xx` for one of many others; empty
    /// where it is unknown. `Jacka` is rather a case of Jacek than of Jack.
    public static Set<String> languages(String printed) {
        return Form.of(printed).get(LANGUAGES);
    }

    private static Set<String> findLanguages(String printed) {
        var lower = printed.toLowerCase(Locale.ROOT).replace("’", "").replace("'", "");
        Set<String> found = Set.of();
        for (var ending : ENDINGS) {
            boolean whole = ending[0].isEmpty() && isOblique(lower);
            if (!whole && lower.length() > ending[0].length() + 1 && lower.endsWith(ending[0])) {
                var stem = lower.substring(0, lower.length() - ending[0].length()) + ending[1];
                var languages = NAMES.get(folded(stem));
                if (languages != null && (ending[0].isEmpty() || languages.contains("pl"))) {
                    return languages;
                }
                found = found.isEmpty() && languages != null ? languages : found;
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        int hyphen = lower.indexOf('-');
        return hyphen > 2 ? findLanguages(lower.substring(0, hyphen)) : Set.of();
    }

    /// The nominative in one of these languages of which the word is a case: `Christophem` is
    /// Christoph in German, `Ērikiem` Ēriks in Latvian. Empty where it stands in the nominative.
    static Optional<String> nominative(String printed, Set<String> languages) {
        if (languages.isEmpty() || !Collections.disjoint(languages, bearers(printed))) {
            return Optional.empty();
        }
        var endings = languages.contains("lt") || languages.contains("lv") ? BALTIC : ENDINGS;
        for (var ending : endings) {
            if (printed.length() > ending[0].length() + 1 && printed.endsWith(ending[0])) {
                var stem = printed.substring(0, printed.length() - ending[0].length()) + ending[1];
                if (!Collections.disjoint(languages, findBearers(stem.toLowerCase(Locale.ROOT)))) {
                    return Optional.of(stem);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the word may be a Polish man's genitive, although it is a woman's name elsewhere:
    /// `Roberta`, `Jana`.
    static boolean isMansCase(String printed) {
        return printed.endsWith("a")
                && isPolish(printed.substring(0, printed.length() - 1))
                && printed.length() > 3;
    }

    /// `Irenę` is no Irene, although its letters without their marks are hers.
    private static boolean isOblique(String lower) {
        return lower.endsWith("ę") || lower.endsWith("ą");
    }

    /// The known name of which the word is a case; empty where it is none or one as it stands.
    static Optional<String> nominative(String printed) {
        return Form.of(printed).get(NOMINATIVES);
    }

    private static Optional<String> findNominative(String printed) {
        if (isNominative(printed)) {
            return Optional.empty();
        }
        for (var ending : ENDINGS) {
            if (printed.length() > ending[0].length() + 1 && printed.endsWith(ending[0])) {
                var stem = printed.substring(0, printed.length() - ending[0].length()) + ending[1];
                if (isNominativeInSmall(stem.toLowerCase(Locale.ROOT))) {
                    return Optional.of(stem);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the word is one of the names as it stands.
    public static boolean isNominative(String word) {
        var form = Form.of(word);
        return !isOblique(form.lower()) && !form.get(BEARERS).isEmpty();
    }

    private static boolean isNominativeInSmall(String lower) {
        return !isOblique(lower) && NAMES.containsKey(folded(lower));
    }

    /// Whether the word as it stands is usual in Poland.
    public static boolean isPolish(String word) {
        return isOf("pl", word);
    }

    static boolean isOf(String language, String word) {
        return bearers(word).contains(language);
    }

    /// The languages that have the word as it stands.
    static Set<String> bearers(String word) {
        return Form.of(word).get(BEARERS);
    }

    private static Set<String> findBearers(String lower) {
        return NAMES.getOrDefault(folded(lower), Set.of());
    }

    /// Whether it can only be a case of one of the names.
    public static boolean isInflected(String word) {
        return !isNominative(word) && isKnown(word);
    }

    /// Whether the word alone shows that a person's name begins.
    public static boolean isKnown(String printed) {
        return Form.of(printed).is(KNOWN);
    }

    private static boolean isAnyKnown(Set<String> languages) {
        return languages.stream().anyMatch(l -> !SYLLABLES.contains(l));
    }

    private static String folded(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            plain &= word.charAt(i) < 128;
        }
        return plain
                ? word
                : withoutMarks(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replace('ł', 'l')
                        .replace('đ', 'd')
                        .replace('ø', 'o')
                        .replace('ı', 'i')
                        .replace("ß", "ss");
    }

    private static String withoutMarks(String decomposed) {
        var letters = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static Map<String, Set<String>> read() {
        var names = new HashMap<String, Set<String>>();
        var in = Objects.requireNonNull(GivenNames.class.getResourceAsStream("given-names.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var words = line.split(" ", -1);
                for (int i = 1; !line.startsWith("#") && i < words.length; i++) {
                    names.computeIfAbsent(
                                    folded(words[i].toLowerCase(Locale.ROOT)),
                                    _ -> new LinkedHashSet<>())
                            .add(words[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
