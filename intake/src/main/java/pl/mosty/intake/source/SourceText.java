package pl.mosty.intake.source;

import java.nio.charset.Charset;

/// The text of a file, unit for unit as it stands there (a byte order mark included).
public record SourceText(String name, String text, Charset charset) implements Source {}
