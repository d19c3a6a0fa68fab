package pl.mosty.app.register.activity;

import com.fasterxml.jackson.annotation.JsonValue;

/// An activity within a city's register.
public record ActivityId(@JsonValue long value) {}
