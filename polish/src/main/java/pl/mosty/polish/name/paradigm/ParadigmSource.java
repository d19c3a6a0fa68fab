package pl.mosty.polish.name.paradigm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// Reads `paradigms.txt`: each rule becomes one paradigm for every letter its placeholder stands
/// for. Written without streams, since reading it is a part of every start.
public final class ParadigmSource {

    private static final Map<String, Map<String, String>> LETTERS = letters();

    private ParadigmSource() {}

    /// One line of the source.
    ///
    /// @param examples what the last column says
    public record Rule(String id, List<Paradigm> paradigms, String examples) {}

    public static List<Rule> read() {
        try (var in =
                Objects.requireNonNull(ParadigmSource.class.getResourceAsStream("paradigms.txt"))) {
            var rules = new ArrayList<Rule>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    rules.add(rule(line));
                }
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(String line) {
        boolean readOnly = line.startsWith("?");
        var columns = line.substring(readOnly ? 1 : 0).split("\\|", -1);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i].strip();
        }
        var paradigms = new ArrayList<Paradigm>();
        var placeholder = placeholder(columns[2]);
        if (placeholder.isEmpty()) {
            paradigms.add(paradigm(columns, readOnly, "", "", ""));
        } else {
            for (var letter : Objects.requireNonNull(LETTERS.get(placeholder)).entrySet()) {
                paradigms.add(
                        paradigm(
                                columns,
                                readOnly,
                                placeholder,
                                letter.getKey(),
                                letter.getValue()));
            }
        }
        return new Rule(columns[0], List.copyOf(paradigms), columns[columns.length - 1]);
    }

    private static String placeholder(String ending) {
        for (var placeholder : LETTERS.keySet()) {
            if (ending.contains(placeholder)) {
                return placeholder;
            }
        }
        return "";
    }

    private static Paradigm paradigm(
            String[] columns,
            boolean readOnly,
            String placeholder,
            String letter,
            String softened) {
        var endings = new EnumMap<Case, List<String>>(Case.class);
        int column = 2;
        for (var grammaticalCase : Case.values()) {
            var filled = new ArrayList<String>();
            for (var ending : columns[column++].split(" ", -1)) {
                filled.add(fill(ending, placeholder, letter, softened));
            }
            endings.put(grammaticalCase, filled);
        }
        var genders = EnumSet.noneOf(Gender.class);
        boolean plural = false;
        for (var gender : columns[1].split(" ", -1)) {
            switch (gender) {
                case "P" -> genders.add(Gender.MASCULINE_PERSONAL);
                case "A" -> genders.add(Gender.MASCULINE_ANIMATE);
                case "I" -> genders.add(Gender.MASCULINE_INANIMATE);
                case "F" -> genders.add(Gender.FEMININE);
                case "N" -> genders.add(Gender.NEUTER);
                case "p" -> genders.add(Gender.MASCULINE_PERSONAL);
                case "x" -> genders.add(Gender.MASCULINE_INANIMATE);
                default -> throw new IllegalArgumentException("gender " + gender);
            }
            plural |= gender.equals("p") || gender.equals("x");
        }
        var lemmaEnding = fill(columns[2], placeholder, letter, softened);
        return new Paradigm(
                columns[0],
                genders,
                plural,
                readOnly,
                lemmaEnding,
                endings,
                longer(columns[2], placeholder, lemmaEnding));
    }

    /// The endings of the same rule that a lemma with this ending must not have.
    private static List<String> longer(String ending, String placeholder, String mine) {
        var longer = new ArrayList<String>();
        for (var letter : LETTERS.getOrDefault(placeholder, Map.of()).keySet()) {
            var other = ending.replace(placeholder, letter);
            if (other.length() > mine.length() && other.endsWith(mine)) {
                longer.add(other);
            }
        }
        return longer;
    }

    private static String fill(String ending, String placeholder, String letter, String softened) {
        return placeholder.isEmpty()
                ? ending
                : ending.replace(placeholder + "^", softened).replace(placeholder, letter);
    }

    private static Map<String, Map<String, String>> letters() {
        var letters = new LinkedHashMap<String, Map<String, String>>();
        letters.put(
                "C",
                pairs(
                        "b bi p pi w wi v vi f fi m mi n ni s si z zi t ci d dzi r rz ł l x ksi st ści zd ździ sł śl zł źl"));
        letters.put("K", pairs("k c g dz"));
        letters.put("H", pairs("ch sz h sz"));
        letters.put("S", pairs("l l j j c c cz cz sz sz rz rz ż ż dż dż š š č č ž ž"));
        letters.put("A", pairs("ń ni ć ci ś si ź zi"));
        letters.put("G", pairs("g g c c"));
        letters.put("V", pairs("a a e e i i o o u u y y ó ó"));
        letters.put(
                "B",
                pairs(
                        "b b p p w w v v f f m m n n s s z z t t d d r r ł ł x x c c h h cz cz sz sz rz rz ż ż dz dz"));
        letters.put("N", pairs("n n g g l l"));
        return letters;
    }

    private static Map<String, String> pairs(String text) {
        var words = text.split(" ", -1);
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return pairs;
    }
}
