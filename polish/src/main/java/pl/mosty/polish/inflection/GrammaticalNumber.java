package pl.mosty.polish.inflection;

/// Singular and plural; Polish keeps no dual.
public enum GrammaticalNumber {
    SINGULAR,
    PLURAL
}
