package pl.mosty.polish.inflection;

/// The seven cases of Polish, in the order of school grammar.
public enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL,
    LOCATIVE,
    VOCATIVE
}
