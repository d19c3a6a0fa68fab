package pl.mosty.app.register.audit;

/// An operation within a city's register.
public record OperationId(long value) {}
