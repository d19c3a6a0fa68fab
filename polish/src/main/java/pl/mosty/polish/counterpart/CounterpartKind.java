package pl.mosty.polish.counterpart;

/// What a counterpart that is no state is.
public enum CounterpartKind {
    /// Stands for a state or territory without its name: the Taipei Representative Office.
    MISSION,
    HOLY_SEE,
    /// A subject of international law without a territory: the Order of Malta.
    ORDER,
    /// All consuls or diplomats of a place together.
    CORPS,
    /// An institution or office of the European Union, or the Union itself.
    EUROPE,
    UNITED_NATIONS,
    /// Another organisation or group of states.
    INTERNATIONAL,
    /// A part of a state that keeps relations of its own: a German Land, Flanders.
    REGION
}
