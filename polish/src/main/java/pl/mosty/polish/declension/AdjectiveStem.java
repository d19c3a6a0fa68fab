package pl.mosty.polish.declension;

/// What the endings of an adjective are put to.
///
/// @param bare before endings that begin with the vowel of the nominative: `now-y`, `orl-ich`
/// @param wide before `a` and `e`: `orl-a`, `tani-a`, `długoszyj-a`
/// @param vowel of the nominative: `y`, `i`, or none where the stem ends in it (`tani`)
/// @param softening between the stem and an `e`: the i of `drog-i-e`
record AdjectiveStem(Type type, String bare, String wide, String vowel, String softening) {

    /// Adjectives of one type have the same endings.
    enum Type {
        HARD("nowy"),
        VELAR("drogi"),
        SOFT("tani"),
        LATERAL("orli"),
        VOWEL("długoszyi"),
        POSSESSIVE("siostrzyn"),
        UNDECLINED("blond");

        private final String example;

        Type(String example) {
            this.example = example;
        }

        String example() {
            return example;
        }
    }

    private static final String VOWELS = "aeiouy";

    static AdjectiveStem of(String lemma) {
        var cut = lemma.isEmpty() ? "" : lemma.substring(0, lemma.length() - 1);
        return switch (type(lemma)) {
            case HARD -> new AdjectiveStem(Type.HARD, cut, cut, "y", "");
            case VELAR -> new AdjectiveStem(Type.VELAR, cut, cut, "i", "i");
            case SOFT -> new AdjectiveStem(Type.SOFT, lemma, lemma, "", "");
            case LATERAL -> new AdjectiveStem(Type.LATERAL, cut, cut, "i", "");
            case VOWEL -> new AdjectiveStem(Type.VOWEL, cut, cut + "j", "i", "");
            case POSSESSIVE -> new AdjectiveStem(Type.POSSESSIVE, lemma, lemma, "y", "");
            case UNDECLINED -> new AdjectiveStem(Type.UNDECLINED, lemma, lemma, "", "");
        };
    }

    private static Type type(String lemma) {
        int length = lemma.length();
        char last = length < 2 ? ' ' : lemma.charAt(length - 1);
        char before = length < 2 ? ' ' : lemma.charAt(length - 2);
        if (last == 'y') {
            return Type.HARD;
        }
        if (last == 'i') {
            return switch (before) {
                case 'k', 'g' -> Type.VELAR;
                case 'l' -> Type.LATERAL;
                default -> VOWELS.indexOf(before) >= 0 ? Type.VOWEL : Type.SOFT;
            };
        }
        boolean possessive = last == 'n' && (before == 'i' || before == 'y');
        return possessive ? Type.POSSESSIVE : Type.UNDECLINED;
    }

    /// The masculine nominative.
    String nominative() {
        return type == Type.POSSESSIVE ? bare : bare + vowel;
    }

    String withVowel(String ending) {
        return bare + vowel + ending;
    }

    String withE(String ending) {
        return wide + softening + "e" + ending;
    }
}
