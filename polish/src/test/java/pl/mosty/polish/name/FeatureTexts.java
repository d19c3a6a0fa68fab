package pl.mosty.polish.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.feature.Hypothesis;
import pl.mosty.polish.name.feature.State;
import pl.mosty.polish.name.feature.Succession;
import pl.mosty.polish.name.option.Foreign;
import pl.mosty.polish.name.option.Knowledge;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.option.Shape;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.weight.Hash;

/// Turns the hashes of feature parts back into their texts, which it must have seen before.
final class FeatureTexts {

    private static final List<String> KINDS = List.of("per", "loc", "org", "oth");
    private static final List<String> SOURCES =
            List.of("keep", "known", "known adj", "common", "common adj", "guess");

    private final Map<Long, String> texts = new HashMap<>();

    FeatureTexts() {
        List.of(
                        "",
                        "yes",
                        "no",
                        "yes place",
                        "no place",
                        "only",
                        "first",
                        "middle",
                        "last",
                        "-",
                        "agrees",
                        "not",
                        "could",
                        "could not",
                        "one",
                        "two",
                        "more",
                        "many",
                        "any",
                        "borders",
                        "inside")
                .forEach(this::see);
        for (int number = 0; number < 200; number++) {
            see(String.valueOf(number));
        }
        seePatterns("");
        for (var foreign : Foreign.values()) {
            see(foreign.text());
        }
        KINDS.forEach(kind -> {
            see(kind);
            SOURCES.forEach(source -> see(kind + " " + source));
            for (var state : State.values()) {
                see(kind + " " + state.text());
            }
            for (var gender : Gender.values()) {
                see(kind + " " + gender.name());
            }
        });
        SOURCES.forEach(this::see);
        Hypothesis.ALL.forEach(hypothesis -> see(hypothesis.label().text()));
        for (var state : State.values()) {
            see(state.text());
        }
        for (var gender : Gender.values()) {
            see(gender.name());
        }
        for (var shape : Shape.values()) {
            see(shape.text());
            for (var knowledge : Knowledge.values()) {
                see(knowledge.text());
                see(shape.text() + knowledge.text());
            }
            for (int ending = 0; ending < Succession.ENDINGS; ending++) {
                var letter = String.valueOf(Succession.endingLetter(ending));
                see(letter);
                see(letter + " " + shape.text());
            }
        }
    }

    /// How glued words were cut: one letter for each of the first four pieces.
    private void seePatterns(String begun) {
        see(begun);
        if (begun.length() < 4) {
            for (var letter : List.of("9", "X", "K", "k", "U", "u")) {
                seePatterns(begun + letter);
            }
        }
    }

    void see(String text) {
        texts.putIfAbsent(Hash.of(text), text);
    }

    void see(Word word, Option option) {
        see(word.facts().roles().text());
        see(option.rule().text());
        seeEnds(word.lower());
        var output = Letters.lower(option.output());
        seeEnds(output);
        int common = 0;
        while (common < word.lower().length()
                && common < output.length()
                && word.lower().charAt(common) == output.charAt(common)) {
            common++;
        }
        see(word.lower().substring(common) + ">" + output.substring(common));
    }

    private void seeEnds(String word) {
        see(word);
        for (int length = 2; length <= 5; length++) {
            see(Letters.suffix(word, length));
        }
    }

    String text(long hash) {
        var text = texts.get(hash);
        if (text == null) {
            throw new IllegalStateException("A feature has a part of unknown text.");
        }
        return text;
    }
}
