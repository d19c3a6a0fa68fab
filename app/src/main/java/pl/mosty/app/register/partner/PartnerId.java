package pl.mosty.app.register.partner;

import com.fasterxml.jackson.annotation.JsonValue;

/// A partner within its city.
public record PartnerId(@JsonValue long value) {}
