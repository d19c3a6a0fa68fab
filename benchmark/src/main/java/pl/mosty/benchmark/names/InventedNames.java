package pl.mosty.benchmark.names;

import java.util.List;
import java.util.Random;
import pl.mosty.polish.name.NameKind;

/// An endless row of names nobody has seen: a given name in some case and a surname, or a place,
/// made of syllables by a seeded generator.
final class InventedNames {

    private static final List<String> GIVEN =
            List.of(
                    "Jana",
                    "Annie",
                    "Piotrem",
                    "Marią",
                    "Tomaszowi",
                    "Krystyny",
                    "Adam",
                    "Ewę",
                    "Paulem",
                    "Martinem",
                    "Oksany",
                    "Johna",
                    "Giulią",
                    "Péterem");
    private static final List<String> SYLLABLES =
            List.of(
                    "bar", "wen", "tol", "kri", "sza", "mor", "dąb", "zyg", "lin", "ost", "rek",
                    "pła", "gne", "ździ", "tur", "han", "vel", "quo", "nia", "cho", "fre", "lub");
    private static final List<String> ENDINGS =
            List.of(
                    "ski", "skiego", "skim", "ska", "skiej", "ak", "akiem", "a", "y", "ę", "ą",
                    "owi", "em", "ową", "icz", "icza", "er", "erem", "o", "enko", "enki", "ie");

    private final Random random;

    InventedNames(long seed) {
        random = new Random(seed);
    }

    /// A name and its kind, a quarter of them places.
    record Invented(String phrase, NameKind kind) {}

    Invented next() {
        var word = new StringBuilder();
        for (int syllables = 2 + random.nextInt(2); syllables > 0; syllables--) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        word.append(ENDINGS.get(random.nextInt(ENDINGS.size())));
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return random.nextInt(4) == 0
                ? new Invented(word.toString(), NameKind.PLACE)
                : new Invented(
                        GIVEN.get(random.nextInt(GIVEN.size())) + " " + word, NameKind.PERSON);
    }
}
