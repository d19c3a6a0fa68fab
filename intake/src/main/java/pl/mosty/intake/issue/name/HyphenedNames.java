package pl.mosty.intake.issue.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Word;

/// The names of a text whose parts hyphens join, and where the same parts stand apart.
final class HyphenedNames {

    private static final int SHORTEST = 3;
    private static final int ENDING = 3;
    private static final int GAP = 4;
    private final String text;
    private final List<Word> words;
    private final Map<String, Name> byParts = new HashMap<>();
    private final Map<String, List<Name>> byBeginning = new HashMap<>();

    private HyphenedNames(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static HyphenedNames of(String text, List<Word> words) {
        var names = new HyphenedNames(text, words);
        for (int i = 0; i < words.size(); i++) {
            names.add(i);
        }
        return names;
    }

    private void add(int i) {
        var word = words.get(i);
        if (!word.capitalised() || word.text().indexOf('-') < 0 || word.upperCase()) {
            return;
        }
        var parts = List.of(word.text().split("-", -1));
        boolean isName =
                parts.stream()
                        .allMatch(
                                p -> p.length() >= SHORTEST && Character.isUpperCase(p.charAt(0)));
        if (!isName) {
            return;
        }
        var name = byParts.get(word.lower());
        if (name == null) {
            name = new Name(word.text(), parts, follower(i));
            byParts.put(word.lower(), name);
            byBeginning
                    .computeIfAbsent(beginning(parts.getFirst()), _ -> new ArrayList<>())
                    .add(name);
        }
        name.count++;
    }

    /// The name that goes on behind it.
    private @Nullable String follower(int i) {
        return i + 1 < words.size()
                        && words.get(i + 1).capitalised()
                        && gap(words.get(i), words.get(i + 1)) == Gap.SPACE
                ? words.get(i + 1).text()
                : null;
    }

    /// In the order of the text.
    List<Apart> writtenApart() {
        var found = new ArrayList<Apart>();
        if (byParts.isEmpty()) {
            return found;
        }
        for (int i = 0; i < words.size(); i++) {
            var first = words.get(i);
            if (!first.capitalised()) {
                continue;
            }
            var parts = first.text().split("-", -1);
            for (var name : byBeginning.getOrDefault(beginning(parts[0]), List.of())) {
                var apart = apart(i, name);
                if (apart != null) {
                    name.apart++;
                    found.add(apart);
                    break;
                }
            }
        }
        found.removeIf(apart -> apart.name.apart > apart.name.count);
        return found;
    }

    private @Nullable Apart apart(int first, Name name) {
        var printed = new ArrayList<String>();
        boolean stroke = false;
        int last = first;
        for (; last < words.size() && printed.size() < name.parts.size(); last++) {
            if (last > first) {
                var gap = gap(words.get(last - 1), words.get(last));
                if (gap == Gap.OTHER) {
                    return null;
                }
                stroke |= gap == Gap.STROKE;
            }
            for (var part : words.get(last).text().split("-", -1)) {
                if (printed.size() == name.parts.size()
                        || !same(part, name.parts.get(printed.size()))) {
                    return null;
                }
                printed.add(part);
            }
        }
        if (printed.size() < name.parts.size() || last - first < 2) {
            return null;
        }
        var mend = String.join("-", printed);
        if (stroke) {
            return new Apart(name, words.subList(first, last), mend);
        }
        var gap = last < words.size() ? gap(words.get(last - 1), words.get(last)) : Gap.OTHER;
        boolean goesOn =
                name.follower != null
                        && gap != Gap.OTHER
                        && same(words.get(last).text(), name.follower);
        if (goesOn && gap == Gap.STROKE) {
            var follower = words.get(last).text();
            return new Apart(name, words.subList(first, last + 1), mend + " " + follower);
        }
        return goesOn ? new Apart(name, words.subList(first, last), mend) : null;
    }

    private enum Gap {
        SPACE,
        STROKE,
        OTHER
    }

    private Gap gap(Word before, Word behind) {
        if (behind.start() - before.end() > GAP) {
            return Gap.OTHER;
        }
        int strokes = 0;
        for (int i = before.end(); i < behind.start(); i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '–') {
                strokes++;
            } else if (c != ' ' && c != '\u00a0') {
                return Gap.OTHER;
            }
        }
        return strokes == 0 ? Gap.SPACE : strokes == 1 ? Gap.STROKE : Gap.OTHER;
    }

    private static String beginning(String part) {
        return part.substring(0, Math.min(SHORTEST, part.length())).toLowerCase(Locale.ROOT);
    }

    /// Equal but for an ending.
    private static boolean same(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int shared = 0;
        while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return Math.abs(a.length() - b.length()) <= ENDING
                && shared >= Math.max(SHORTEST, shorter - 1);
    }

    /// Its parts apart from each other.
    static final class Apart {

        private final Name name;
        private final List<Word> printed;
        private final String mend;

        private Apart(Name name, List<Word> printed, String mend) {
            this.name = name;
            this.printed = List.copyOf(printed);
            this.mend = mend;
        }

        Span span() {
            return new Span(printed.getFirst().start(), printed.getLast().end());
        }

        List<Span> words() {
            return printed.stream().map(w -> new Span(w.start(), w.end())).toList();
        }

        /// As the text joins it elsewhere.
        String joined() {
            return name.text;
        }

        String mend() {
            return mend;
        }
    }

    private static final class Name {

        private final String text;
        private final List<String> parts;
        private final @Nullable String follower;
        private int count;
        private int apart;

        Name(String text, List<String> parts, @Nullable String follower) {
            this.text = text;
            this.parts = parts;
            this.follower = follower;
        }
    }
}
