package pl.mosty.benchmark.names;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import pl.mosty.polish.name.NameKind;

/// An endless row of names nobody has seen, each different from all before it: people with and
/// without titles, Polish and foreign, places and organisations, in any case. A seeded generator
/// makes at least one word of each from syllables.
final class InventedNames {

    private static final List<String> TITLES =
            List.of("dr", "prof.", "Ambasadorem", "Prezydenta", "Burmistrz", "Konsulem", "ks.");
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
                    "Péterem",
                    "Halinie",
                    "Stanisława",
                    "Markiem",
                    "Agnieszce",
                    "Zbigniew",
                    "Ole");
    private static final List<String> SYLLABLES =
            List.of(
                    "bar", "wen", "tol", "kri", "sza", "mor", "dąb", "zyg", "lin", "ost", "rek",
                    "pła", "gne", "ździ", "tur", "han", "vel", "quo", "nia", "cho", "fre", "lub");
    private static final List<String> POLISH =
            List.of(
                    "ski", "skiego", "skim", "ska", "skiej", "ak", "akiem", "a", "y", "ę", "ą",
                    "owi", "em", "ową", "icz", "icza", "er", "erem", "o", "enko", "enki", "ie");
    private static final List<String> FOREIGN =
            List.of(
                    "son", "sonem", "ey’em", "eya", "man", "mannowi", "ez", "eza", "ini", "inim",
                    "vić", "vicia", "shvili", "ova", "ovą", "th", "tha", "oux", "ó", "ång");
    private static final List<String> TOWNS =
            List.of(
                    "ów", "owa", "owie", "ice", "ic", "icach", "ina", "inie", "sk", "sku", "burg",
                    "burgu", "ia", "ii", "y", "ach", "ville", "stad", "o", "a", "no", "nem");
    private static final List<String> HEADS =
            List.of(
                    "Urzędu Miejskiego w",
                    "Stowarzyszeniem Miast",
                    "Fundacji",
                    "Uniwersytetu w",
                    "Izbą Gospodarczą w",
                    "Zespołu Szkół w",
                    "Rady Miasta",
                    "Teatrem Wielkim w");

    /// A name and its kind.
    record Invented(String phrase, NameKind kind) {}

    private final Random random;

    /// The hashes of all names so far, without their last bits: a few names more than need be are
    /// passed over, and millions take little room.
    private final BitSet before = new BitSet();

    InventedNames(long seed) {
        random = new Random(seed);
    }

    Invented next() {
        Invented invented;
        do {
            invented =
                    switch (random.nextInt(8)) {
                        case 0, 1 -> person(oneOf(GIVEN) + " " + word(POLISH));
                        case 2 -> person(oneOf(TITLES) + " " + oneOf(GIVEN) + " " + word(POLISH));
                        case 3 -> person(word(FOREIGN) + " " + word(FOREIGN));
                        case 4 -> person(word(POLISH));
                        case 5 -> new Invented(word(TOWNS), NameKind.PLACE);
                        case 6 -> new Invented("Nowym " + word(TOWNS), NameKind.PLACE);
                        default ->
                                new Invented(
                                        oneOf(HEADS) + " " + word(TOWNS), NameKind.ORGANISATION);
                    };
        } while (isKnown(invented.phrase().hashCode() >>> 5));
        return invented;
    }

    private boolean isKnown(int hash) {
        boolean known = before.get(hash);
        before.set(hash);
        return known;
    }

    private static Invented person(String phrase) {
        return new Invented(phrase, NameKind.PERSON);
    }

    private String word(List<String> endings) {
        var word = new StringBuilder();
        for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(oneOf(SYLLABLES));
        }
        word.append(oneOf(endings));
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private String oneOf(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
