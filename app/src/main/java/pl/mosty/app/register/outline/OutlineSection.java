package pl.mosty.app.register.outline;

/// A section of record.
public record OutlineSection(SectionId id, SectionDetails details) {}
