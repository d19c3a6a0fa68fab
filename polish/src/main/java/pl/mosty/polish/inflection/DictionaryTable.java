package pl.mosty.polish.inflection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
    private final Tag[][] tagSets;
    private final NumberLists changes;
    private final String[] affixes;
    private final NumberLists readings;
    private final NumberLists paradigms;
    private final int[] cells;

    private DictionaryTable(ByteBuffer file) {
        if (file.getInt() != VERSION) {
            throw new IllegalStateException("The dictionary is of another version: build it anew.");
        }
        formRoot = file.getInt();
        lemmaRoot = file.getInt();
        end = file.getInt();
        letters = text(file);
        symbols = new byte[letters.charAt(letters.length() - 1) + 1];
        for (int i = 0; i < letters.length(); i++) {
            symbols[letters.charAt(i)] = (byte) (i + 1);
        }
        var tagTexts = text(file).split("\n", -1);
        var tags = new Tag[tagTexts.length];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = Tag.parse(tagTexts[i]);
        }
        var sets = lists(file);
        tagSets = new Tag[sets.size()][];
        for (int i = 0; i < tagSets.length; i++) {
            tagSets[i] = new Tag[sets.end(i) - sets.start(i)];
            for (int j = 0; j < tagSets[i].length; j++) {
                tagSets[i][j] = tags[sets.at(sets.start(i) + j)];
            }
        }
        changes = lists(file);
        affixes = text(file).split("\n", -1);
        readings = lists(file);
        paradigms = lists(file);
        cells = array(file);
    }

    /// @throws UncheckedIOException when the library was packed without its dictionary
    static DictionaryTable load() {
        try (var in =
                Objects.requireNonNull(
                        DictionaryTable.class.getResourceAsStream(RESOURCE),
                        "The library was built without " + RESOURCE)) {
            return new DictionaryTable(
                    ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
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
        var prefix = affixes[changes.at(row + 1)];
        var suffix = affixes[changes.at(row + 3)];
        int from = changes.at(row);
        int to = word.length() - changes.at(row + 2);
        if (prefix.isEmpty() && suffix.isEmpty() && from == 0 && to == word.length()) {
            return word.toString();
        }
        var kept = word.subSequence(from, to).toString();
        return prefix.isEmpty() ? kept.concat(suffix) : prefix.concat(kept).concat(suffix);
    }

    Tag[] tags(int set) {
        return tagSets[set];
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

    private static String text(ByteBuffer file) {
        var bytes = new byte[file.getInt()];
        file.get(bytes);
        file.position((file.position() + 3) & ~3);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static NumberLists lists(ByteBuffer file) {
        return new NumberLists(array(file), array(file));
    }

    private static int[] array(ByteBuffer file) {
        var values = new int[file.getInt()];
        file.asIntBuffer().get(values);
        file.position(file.position() + values.length * 4);
        return values;
    }
}
