package pl.mosty.app.importing.job;

/// A file being read in, within a city.
public record JobId(long value) {}
