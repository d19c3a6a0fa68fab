package pl.mosty.app.importing.draft;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.Project;
import pl.mosty.intake.extraction.Section;

/// Makes templates of the sentences that lead a section.
@Component
final class Leads {

    /// @param told the activities that the lead itself tells
    @Nullable String template(
            Extraction read,
            Section section,
            List<Activity> told,
            Optional<Project> project,
            Optional<String> network,
            int year) {
        var lead = section.lead();
        return lead == null ? null : lead.of(read.document().text());
    }
}
