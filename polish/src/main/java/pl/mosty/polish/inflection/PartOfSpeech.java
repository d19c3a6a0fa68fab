package pl.mosty.polish.inflection;

/// What kind of word a form is. Participles stand apart from verbs because they inflect like
/// adjectives.
public enum PartOfSpeech {
    NOUN,
    ADJECTIVE,
    VERB,
    GERUND,
    PARTICIPLE,
    ADVERB,
    NUMERAL,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    PARTICLE,
    ABBREVIATION,
    OTHER;

    /// @param flexeme the first part of a PoliMorf tag
    static PartOfSpeech of(String flexeme) {
        return switch (flexeme) {
            case "subst", "depr" -> NOUN;
            case "adj", "adja", "adjp", "adjc" -> ADJECTIVE;
            case "verb", "winien", "pred" -> VERB;
            case "ger" -> GERUND;
            case "pact", "ppas", "pant", "pcon" -> PARTICIPLE;
            case "adv" -> ADVERB;
            case "num" -> NUMERAL;
            case "ppron12", "ppron3", "siebie" -> PRONOUN;
            case "prep" -> PREPOSITION;
            case "conj", "comp" -> CONJUNCTION;
            case "qub" -> PARTICLE;
            case "brev" -> ABBREVIATION;
            default -> OTHER;
        };
    }
}
