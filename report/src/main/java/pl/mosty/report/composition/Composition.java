package pl.mosty.report.composition;

import java.util.List;
import pl.mosty.report.document.Document;

/// A composed chapter, with what a proofreader should look at in it.
public record Composition(Document document, List<CompositionWarning> warnings) {

    public Composition {
        warnings = List.copyOf(warnings);
    }
}
