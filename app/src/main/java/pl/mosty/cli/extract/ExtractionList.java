package pl.mosty.cli.extract;

import java.util.Locale;

/// The lists of the documented JSON, in its order.
enum ExtractionList {
    SECTIONS,
    ACTIVITIES,
    PARTNERSHIPS,
    PARTNERSHIP_CLAIMS,
    MEMBERSHIPS,
    PROJECTS,
    PHOTOS,
    FINDINGS;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
