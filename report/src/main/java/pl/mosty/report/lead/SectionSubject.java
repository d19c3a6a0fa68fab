package pl.mosty.report.lead;

import org.jspecify.annotations.Nullable;

/// What one section is about, for the placeholders of its lead; each is null when it does not
/// apply.
///
/// @param project the project's name
/// @param programme the programme that the project belongs to
/// @param network the network or organisation whose work the section tells
public record SectionSubject(
        @Nullable String project, @Nullable String programme, @Nullable String network) {

    public static final SectionSubject NONE = new SectionSubject(null, null, null);
}
