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
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Dictionary;

/// Places by the two letters with which their names begin. Of the chosen ones an entry is read when
/// a word first begins with these.
final class PlaceTable {

    private static final int KEY = 2;

    private final List<PlaceEntry> entries = new ArrayList<>();
    private final Map<String, List<PlaceEntry>> begun = new HashMap<>();
    private final Map<String, List<PlaceName>> opened = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, Place> adjectives;

    private PlaceTable() {}

    static PlaceTable of(List<Place> places) {
        var table = new PlaceTable();
        for (var place : places) {
            var entry = new PlaceEntry(place);
            table.entries.add(entry);
            place.names().forEach(name -> table.add(name, 0, name.length(), entry));
        }
        return table;
    }

    /// The chosen places.
    static PlaceTable read() {
        try (var in = Objects.requireNonNull(PlaceTable.class.getResourceAsStream("places.txt"))) {
            var table = new PlaceTable();
            table.addLines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addLines(String text) {
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (end > at && text.charAt(at) != '#') {
                addLine(text, at, text.charAt(end - 1) == '\r' ? end - 1 : end);
            }
            at = end + 1;
        }
    }

    private void addLine(String text, int line, int end) {
        for (int at = line + PlaceEntry.HEAD; at < end; ) {
            int stop = text.indexOf(';', at, end);
            stop = stop < 0 ? end : stop;
            var entry = new PlaceEntry(text, line, at, stop);
            entries.add(entry);
            for (int name = at; name < entry.namesEnd(); ) {
                int next = text.indexOf('=', name, entry.namesEnd());
                next = next < 0 ? entry.namesEnd() : next;
                add(text, name, next, entry);
                name = next + 1;
            }
            at = stop + 1;
        }
    }

    /// Under the beginning of the name, and of the name without other tongues' marks.
    private void add(String text, int from, int to, PlaceEntry entry) {
        var key = key(text, from, to);
        add(key, entry);
        if (!Marks.isPolish(key)) {
            var plain = Marks.ofOtherTongues(text.substring(from, to));
            add(key(plain, 0, plain.length()), entry);
        }
    }

    private void add(String key, PlaceEntry entry) {
        var known = begun.computeIfAbsent(key, _ -> new ArrayList<>(4));
        if (known.isEmpty() || known.getLast() != entry) {
            known.add(entry);
        }
    }

    private static String key(String text, int from, int to) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < Math.min(to, start + KEY) && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /// The names that begin with the word's first letters.
    ///
    /// @param lower in small letters
    List<PlaceName> beginningAs(String lower) {
        var key = lower.substring(0, Math.min(KEY, lower.length()));
        return begun.containsKey(key) ? opened.computeIfAbsent(key, this::open) : List.of();
    }

    private List<PlaceName> open(String key) {
        var names = new ArrayList<PlaceName>();
        for (var entry : begun.getOrDefault(key, List.of())) {
            var place = entry.place();
            for (var name : place.names()) {
                add(place, name, key, names);
                if (!Marks.isPolish(name)) {
                    var plain = Marks.ofOtherTongues(name);
                    if (!place.names().contains(plain)
                            && !Dictionary.shared().contains(plain.toLowerCase(Locale.ROOT))) {
                        add(place, plain, key, names);
                    }
                }
            }
        }
        return List.copyOf(names);
    }

    private static void add(Place place, String name, String key, List<PlaceName> names) {
        if (key(name, 0, name.length()).equals(key)) {
            names.add(new PlaceName(place, name));
        }
    }

    /// @param adjective in the masculine nominative
    @Nullable Place byAdjective(String adjective) {
        var made = adjectives;
        if (made == null) {
            made = new HashMap<>();
            for (var entry : entries) {
                var own = entry.adjective();
                if (own != null) {
                    made.put(own, entry.place());
                }
            }
            adjectives = made;
        }
        return made.get(adjective);
    }
}
