package pl.mosty.app.register.membership;

import com.fasterxml.jackson.annotation.JsonValue;

/// A membership within a city's register.
public record MembershipId(@JsonValue long value) {}
