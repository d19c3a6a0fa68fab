package pl.mosty.polish.inflection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/// The dictionary file in memory, as `pl.mosty.dictionary.DictionaryFile` lays it out: two word
/// automata in one array of cells, and the tables their word numbers point to.
final class DictionaryTable {

    private static final int VERSION = 1;
    private static final String RESOURCE = "polimorf-1.dictionary";

    private final int formRoot;
    private final int lemmaRoot;
    private final int end;
    private final String letters;
    private final byte[] symbols;
    private final TagSets tagSets;
    private final NumberLists changes;
    private final Lines affixes;
    private final NumberLists readings;
    private final NumberLists paradigms;
    private final int[] cells;

    private DictionaryTable(DictionaryReader file) throws IOException {
        if (file.number() != VERSION) {
            throw new IllegalStateException("The dictionary is of another version: build it anew.");
        }
        formRoot = file.number();
        lemmaRoot = file.number();
        end = file.number();
        letters = new String(file.text(), StandardCharsets.UTF_8);
        symbols = new byte[letters.charAt(letters.length() - 1) + 1];
        for (int i = 0; i < letters.length(); i++) {
            symbols[letters.charAt(i)] = (byte) (i + 1);
        }
        tagSets = new TagSets(new Lines(file.text()), file.lists());
        changes = file.lists();
        affixes = new Lines(file.text());
        readings = file.lists();
        paradigms = file.lists();
        cells = file.array();
    }

    /// @throws UncheckedIOException when the library was packed without its dictionary
    static DictionaryTable load() {
        try (var in =
                Objects.requireNonNull(
                        DictionaryTable.class.getResourceAsStream(RESOURCE),
                        "The library was built without " + RESOURCE)) {
            return new DictionaryTable(new DictionaryReader(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The place behind a letter, -1 when the automaton does not go on with it.
    int step(int base, char letter) {
        int symbol = letter < symbols.length ? symbols[letter] & 0xFF : 0;
        int cell = cells[base + symbol];
        return symbol == 0 || symbol == end || (cell & 0xFF) != symbol ? -1 : cell >>> 8;
    }

    boolean endsAt(int base) {
        return (cells[base + end] & 0xFF) == end;
    }

    /// The number of a word in the automaton with the given root, -1 when it is not there.
    int find(int root, CharSequence word) {
        int base = root;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int symbol = letter < symbols.length ? symbols[letter] & 0xFF : 0;
            int cell = cells[base + symbol];
            if (symbol == 0 || symbol == end || (cell & 0xFF) != symbol) {
                return -1;
            }
            base = cell >>> 8;
        }
        int cell = cells[base + end];
        return (cell & 0xFF) == end ? cell >>> 8 : -1;
    }

    void forEach(int root, Consumer<String> reader) {
        walk(root, new StringBuilder(), reader);
    }

    private void walk(int base, StringBuilder word, Consumer<String> reader) {
        for (int symbol = 1; symbol <= letters.length(); symbol++) {
            int cell = cells[base + symbol];
            if ((cell & 0xFF) != symbol) {
                continue;
            }
            if (symbol == end) {
                reader.accept(word.toString());
            } else {
                word.append(letters.charAt(symbol - 1));
                walk(cell >>> 8, word, reader);
                word.setLength(word.length() - 1);
            }
        }
    }

    /// The word that a change makes of another.
    String change(int number, CharSequence word) {
        int row = number * 4;
        var prefix = affixes.get(changes.at(row + 1));
        var suffix = affixes.get(changes.at(row + 3));
        int from = changes.at(row);
        int to = word.length() - changes.at(row + 2);
        if (prefix.isEmpty() && suffix.isEmpty() && from == 0 && to == word.length()) {
            return word.toString();
        }
        var kept = word.subSequence(from, to).toString();
        return prefix.isEmpty() ? kept.concat(suffix) : prefix.concat(kept).concat(suffix);
    }

    Tag[] tags(int set) {
        return tagSets.get(set);
    }

    int formRoot() {
        return formRoot;
    }

    int lemmaRoot() {
        return lemmaRoot;
    }

    NumberLists readings() {
        return readings;
    }

    NumberLists paradigms() {
        return paradigms;
    }
}
