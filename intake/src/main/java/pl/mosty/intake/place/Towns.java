package pl.mosty.intake.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import pl.mosty.polish.inflection.Dictionary;

/// Towns beside the chosen places, from GeoNames: those whose name stands for one country. The
/// table stays a text, of which the names with the same three letters are read when a word first
/// begins with them.
final class Towns {

    private static final int KEY = 3;

    /// A byte a letter; only what is opened is decoded.
    private final String table;

    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, List<PlaceName>> opened = new ConcurrentHashMap<>();

    private Towns(String table) {
        this.table = table;
        for (int at = table.indexOf("\n:"); at >= 0; at = table.indexOf("\n:", at + 1)) {
            int end = table.indexOf('\n', at + 1);
            beginnings.put(table.substring(at + 2, end), end + 1);
        }
    }

    static Towns read() {
        try (var in = Objects.requireNonNull(Towns.class.getResourceAsStream("towns.txt"))) {
            return new Towns(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The towns of which the word, as printed, may be the first one in any case; none where a name
    /// of one word is a common word or a person's name.
    List<PlaceName> beginning(String printed) {
        var form = Marks.without(printed.toLowerCase(Locale.ROOT));
        if (form.length() < KEY - 1) {
            return List.of();
        }
        if (form.length() < KEY) {
            return ofSeveralWords(form);
        }
        var found = new ArrayList<PlaceName>();
        for (var name : opened.computeIfAbsent(form.substring(0, KEY), this::open)) {
            if (name.beginsWith(form)) {
                found.add(name);
            }
        }
        if (!found.isEmpty() && isWord(printed)) {
            found.removeIf(name -> name.words().size() == 1);
        }
        return List.copyOf(found);
    }

    /// `La Souterraine`, `Le Vésinet`: under the short word, and only where further ones follow.
    private List<PlaceName> ofSeveralWords(String form) {
        return opened.computeIfAbsent(form, this::open).stream()
                .filter(name -> name.words().size() > 1 && name.words().getFirst().equals(form))
                .toList();
    }

    private static boolean isWord(String printed) {
        var dictionary = Dictionary.shared();
        var lower = printed.toLowerCase(Locale.ROOT);
        if (dictionary.contains(lower)) {
            return true;
        }
        return dictionary.analyses(printed.charAt(0) + lower.substring(1)).stream()
                .anyMatch(a ->
                        a.tag().text().contains("m1")
                                && Character.isUpperCase(a.lemma().charAt(0)));
    }

    private List<PlaceName> open(String key) {
        var start =
                beginnings.get(
                        new String(
                                key.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        if (start == null) {
            return List.of();
        }
        int end = table.indexOf("\n:", start);
        var part = table.substring(start, end < 0 ? table.length() : end);
        var lines = new String(part.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        var names = new ArrayList<PlaceName>();
        for (var line : lines.split("\n", -1)) {
            if (!line.isEmpty()) {
                names.add(name(line.split("\t", -1)));
            }
        }
        return names;
    }

    private static PlaceName name(String[] fields) {
        var names = fields.length > 2 ? List.of(fields[2].split("=", -1)) : List.of(fields[0]);
        var place = new Place(names.getFirst(), names, fields[1], Place.Kind.TOWN, null);
        return PlaceName.withoutMarks(place, fields[0]);
    }
}
