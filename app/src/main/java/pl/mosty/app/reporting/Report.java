package pl.mosty.app.reporting;

import java.util.List;
import pl.mosty.report.composition.CompositionWarning;

/// A written chapter, with what a proofreader should look at in it.
public record Report(String text, List<CompositionWarning> warnings) {

    public Report {
        warnings = List.copyOf(warnings);
    }
}
