package pl.mosty.app.register.form;

import com.fasterxml.jackson.annotation.JsonValue;

/// A corrected form within a city's register.
public record FormId(@JsonValue long value) {}
