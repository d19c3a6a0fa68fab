package pl.mosty.polish.roundtrip;

/// Why a form does not lead back, told by how word and form look.
enum Cause {
    HYPHEN("words with a hyphen that are read part by part"),
    ABBREVIATION("abbreviations and what is made of them"),
    VOCATIVE("vocatives that nobody says"),
    IRREGULAR(
            "pronouns that look like adjectives (`mój`, `czyj`, `jeden`), words that do not decline (`mini`, `trendy`) and forms that"
                    + " the dictionary has otherwise"),
    OTHER("others");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Cause of(Lost lost) {
        boolean capitals = lost.lemma().chars().filter(Character::isUpperCase).count() > 1;
        if (capitals && lost.lemma().chars().noneMatch(c -> c == ' ')) {
            return ABBREVIATION;
        }
        if (lost.lemma().indexOf('-') >= 0) {
            return HYPHEN;
        }
        if (lost.kind() != Kind.NOUN) {
            return IRREGULAR;
        }
        return lost.asked().endsWith("VOCATIVE") ? VOCATIVE : OTHER;
    }
}
