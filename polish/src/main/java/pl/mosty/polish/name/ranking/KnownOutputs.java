package pl.mosty.polish.name.ranking;

import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.weight.Hash;
import pl.mosty.polish.name.weight.Label;

/// Whether what an option makes of a word is a form of the dictionary or the name of a place.
public final class KnownOutputs {

    private static final Label YES = Label.of("yes");
    private static final Label YES_PLACE = Label.of("yes place");
    private static final Label NO = Label.of("no");
    private static final Label NO_PLACE = Label.of("no place");

    private final Dictionary dictionary;
    private final Places places = new Places();

    public KnownOutputs(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    Label label(String output) {
        return label(dictionary.contains(output), places.contains(Hash.of(output)));
    }

    private static Label label(boolean form, boolean place) {
        return form ? place ? YES_PLACE : YES : place ? NO_PLACE : NO;
    }

    /// A word that was walked through.
    static final class Walk {
        private final String word;

        /// Where the dictionary's walk is after each of its letters, from none on.
        private final int[] places;

        /// The hashes of its beginnings.
        private final long[] hashes;

        private Walk(String word, int[] places) {
            this.word = word;
            this.places = places;
            this.hashes = Hash.beginnings(word);
        }
    }

    Walk walk(String word) {
        var walk = new int[word.length() + 1];
        int place = dictionary.walk();
        walk[0] = place;
        for (int i = 0; i < word.length(); i++) {
            place = place < 0 ? -1 : dictionary.walk(place, word.charAt(i));
            walk[i + 1] = place;
        }
        return new Walk(word, walk);
    }

    /// The same for an outcome of a word that was walked through; they mostly begin alike.
    Label label(Option option, Walk walk) {
        var output = option.output();
        var word = walk.word;
        int at = option.stem();
        while (at < output.length() && at < word.length() && output.charAt(at) == word.charAt(at)) {
            at++;
        }
        long hash = Hash.of(walk.hashes[at], output, at);
        int place = walk.places[at];
        while (place >= 0 && at < output.length()) {
            place = dictionary.walk(place, output.charAt(at++));
        }
        return label(place >= 0 && dictionary.isForm(place), places.contains(hash));
    }
}
