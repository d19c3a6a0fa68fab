package pl.mosty.polish.name.option;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.weight.Label;

/// The options of one word while they are gathered. The same outcome found twice is one option that
/// stands in the places of both.
final class OptionSet {

    private final boolean upper;
    private final boolean capitals;
    private final List<Option> options = new ArrayList<>();

    /// @param facts of the printed word
    OptionSet(WordFacts facts) {
        upper = facts.upper();
        capitals = facts.capitals();
    }

    /// Adds a reading whose lemma takes the printed word's capitals; nothing without a place to
    /// stand.
    void add(String lemma, long slots, Option.Source source, Option.Word kind, Label rule) {
        if (slots != 0) {
            put(likePrinted(lemma), slots, source, kind, rule);
        }
    }

    /// The lemma with the capitals of the printed word.
    String likePrinted(String lemma) {
        return !upper ? lemma : capitals ? Letters.upper(lemma) : Letters.capitalise(lemma);
    }

    void put(String output, long slots, Option.Source source, Option.Word kind, Label rule) {
        put(output, 0, slots, source, kind, rule);
    }

    /// Adds what a paradigm run backwards leads to.
    ///
    /// @param stem how many letters of the printed word the lemma begins with
    void guess(String lemma, int stem, long slots, Label rule) {
        var output = likePrinted(lemma);
        if (!hasName(output)) {
            int same = capitals ? 0 : stem;
            put(output, same, slots, Option.Source.GUESSED, Option.Word.NOUN, rule);
        }
    }

    private void put(
            String output,
            int stem,
            long slots,
            Option.Source source,
            Option.Word kind,
            Label rule) {
        for (int i = 0; i < options.size(); i++) {
            var known = options.get(i);
            if (known.source() == source && known.word() == kind && known.output().equals(output)) {
                options.set(
                        i,
                        new Option(
                                output,
                                known.stem(),
                                known.slots() | slots,
                                source,
                                kind,
                                known.rule()));
                return;
            }
        }
        options.add(new Option(output, stem, slots, source, kind, rule));
    }

    /// Whether the dictionary has this outcome as it is written; a common word (`klon`) may still
    /// be somebody's name.
    private boolean hasName(String output) {
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            if (option.source() == Option.Source.KNOWN && option.output().equals(output)) {
                return true;
            }
        }
        return false;
    }

    /// Gives every outcome a capital: a name that no dictionary has as a common word.
    void capitalise() {
        options.replaceAll(Option::capitalised);
    }

    int size() {
        return options.size();
    }

    Option get(int place) {
        return options.get(place);
    }

    Option[] toArray() {
        return options.toArray(new Option[0]);
    }
}
