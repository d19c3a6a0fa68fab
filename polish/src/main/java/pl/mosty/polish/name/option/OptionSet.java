package pl.mosty.polish.name.option;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.polish.name.layout.Letters;

/// The options of one word while they are gathered. The same outcome found twice is one option that
/// stands in the places of both.
public final class OptionSet {

    private final String word;
    private final List<Option> options = new ArrayList<>();

    public OptionSet(String word) {
        this.word = word;
    }

    /// Adds a reading whose lemma takes the printed word's capitals; nothing without a place to
    /// stand.
    public void add(String lemma, long slots, Option.Source source, Option.Word kind, String rule) {
        if (slots != 0) {
            put(new Option(Letters.likeCapitals(word, lemma), slots, source, kind, rule));
        }
    }

    public void put(Option option) {
        for (int i = 0; i < options.size(); i++) {
            var known = options.get(i);
            if (known.source() == option.source()
                    && known.word() == option.word()
                    && known.output().equals(option.output())) {
                options.set(
                        i,
                        new Option(
                                known.output(),
                                known.slots() | option.slots(),
                                known.source(),
                                known.word(),
                                known.rule()));
                return;
            }
        }
        options.add(option);
    }

    /// Whether the dictionary has led to this outcome.
    public boolean hasKnown(String output) {
        return options.stream()
                .anyMatch(option ->
                        option.output().equals(output)
                                && (option.source() == Option.Source.KNOWN
                                        || option.source() == Option.Source.COMMON));
    }

    public List<Option> list() {
        return List.copyOf(options);
    }
}
