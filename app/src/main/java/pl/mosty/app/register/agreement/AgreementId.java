package pl.mosty.app.register.agreement;

import com.fasterxml.jackson.annotation.JsonValue;

/// An agreement within a city's register.
public record AgreementId(@JsonValue long value) {}
