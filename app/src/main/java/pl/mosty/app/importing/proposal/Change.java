package pl.mosty.app.importing.proposal;

/// What accepting a proposal does to the register.
public enum Change {
    ADD,
    /// A corrected document tells a known record differently.
    CHANGE,
    /// A corrected document no longer tells a known record.
    WITHDRAW
}
