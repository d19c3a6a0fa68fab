package pl.mosty.polish.roundtrip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import pl.mosty.polish.inflection.Dictionary;

/// Writes every lemma of the dictionary in every form and reads it back;
/// `docs/polish-round-trip.md` is what it writes, and tells how it is run.
final class RoundTrip {

    private RoundTrip() {}

    /// @param args the page, and the file that takes every form that is lost
    public static void main(String[] args) throws IOException {
        var tally = new Tally();
        Dictionary.shared().forEachLemma(reader(tally));
        Files.writeString(Path.of(args[0]), new RoundTripPage(tally).text());
        Files.write(Path.of(args[1]), tally.lost().stream().map(Lost::toString).toList());
    }

    /// Takes lemmas through every trip.
    static Consumer<String> reader(Tally tally) {
        var nouns = new Nouns(tally);
        var adjectives = new AdjectiveForms(tally);
        var others = new DictionaryForms(tally);
        return lemma -> {
            nouns.read(lemma);
            adjectives.read(lemma);
            others.read(lemma);
        };
    }
}
