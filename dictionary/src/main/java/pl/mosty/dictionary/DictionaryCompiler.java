package pl.mosty.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/// Reads PoliMorf from `morfologik-polish` and writes the dictionary file, unless it is there.
public final class DictionaryCompiler {

    private static final String SOURCE = "/morfologik/stemming/polish/polish.dict";

    private final Numbering<String> tags = new Numbering<>();
    private final Numbering<List<Integer>> tagSets = new Numbering<>();
    private final Numbering<Change> changes = new Numbering<>();
    private final Numbering<List<Integer>> readings = new Numbering<>();
    private final Automaton forms = new Automaton();
    private final Map<String, List<Integer>> paradigms = new TreeMap<>(Automaton::compare);

    private DictionaryCompiler() {}

    /// @param args the file to write
    public static void main(String[] args) throws IOException {
        var target = Path.of(args[0]);
        if (Files.exists(target)) {
            return;
        }
        var compiler = new DictionaryCompiler();
        compiler.read();
        Files.createDirectories(target.toAbsolutePath().getParent());
        var unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        Files.write(unfinished, compiler.write());
        Files.move(unfinished, target);
    }

    private void read() throws IOException {
        var source = Dictionary.read(DictionaryCompiler.class.getResource(SOURCE));
        var form = "";
        var reading = new ArrayList<Integer>();
        for (var entry : new DictionaryLookup(source)) {
            var word = entry.getWord().toString();
            if (!word.equals(form)) {
                flush(form, reading);
                form = word;
            }
            var lemma = entry.getStem().toString();
            int tagSet = tagSet(entry.getTag().toString());
            reading.add(changes.of(Change.between(form, lemma)));
            reading.add(tagSet);
            var paradigm = paradigms.computeIfAbsent(lemma, _ -> new ArrayList<>());
            paradigm.add(changes.of(Change.between(lemma, form)));
            paradigm.add(tagSet);
        }
        flush(form, reading);
    }

    private void flush(String form, List<Integer> reading) {
        if (!reading.isEmpty()) {
            forms.add(form, readings.of(List.copyOf(reading)));
            reading.clear();
        }
    }

    private int tagSet(String text) {
        var numbers =
                Arrays.stream(text.split("\\+", -1)).map(tags::of).distinct().sorted().toList();
        return tagSets.of(numbers);
    }

    private byte[] write() {
        var paradigmLists = new Numbering<List<Integer>>();
        var lemmas = new Automaton();
        paradigms.forEach((lemma, list) -> lemmas.add(lemma, paradigmLists.of(List.copyOf(list))));
        var formStates = forms.finish();
        var lemmaStates = lemmas.finish();
        var letters = letters(List.of(formStates, lemmaStates));
        var symbols = symbols(letters);
        var packer = new CellPacker(symbols);
        int formRoot = packer.place(formStates);
        int lemmaRoot = packer.place(lemmaStates);
        var affixes = new Numbering<String>();
        var file = new DictionaryFile();
        file.ints(DictionaryFile.VERSION, formRoot, lemmaRoot, symbols[Automaton.END]);
        file.text(letters);
        file.text(String.join("\n", tags.values()));
        file.lists(tagSets.values());
        var changeRows =
                changes.values().stream()
                        .map(c ->
                                List.of(
                                        c.dropFirst(),
                                        affixes.of(c.prefix()),
                                        c.dropLast(),
                                        affixes.of(c.suffix())))
                        .toList();
        file.lists(changeRows);
        file.text(String.join("\n", affixes.values()));
        file.lists(readings.values());
        file.lists(paradigmLists.values());
        file.array(packer.cells());
        return file.bytes();
    }

    private static String letters(List<List<Automaton.State>> automata) {
        var letters = new TreeSet<Character>();
        for (var states : automata) {
            for (var state : states) {
                for (int i = 0; i < state.size; i++) {
                    letters.add(state.symbols[i]);
                }
            }
        }
        if (letters.size() > 255) {
            throw new IllegalStateException(
                    letters.size() + " letters do not fit the cells of the dictionary");
        }
        return letters.stream().map(String::valueOf).collect(Collectors.joining());
    }

    private static int[] symbols(String letters) {
        var symbols = new int[Character.MAX_VALUE + 1];
        for (int i = 0; i < letters.length(); i++) {
            symbols[letters.charAt(i)] = i + 1;
        }
        return symbols;
    }
}
