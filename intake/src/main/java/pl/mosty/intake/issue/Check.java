package pl.mosty.intake.issue;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.rule.Example;

/// One kind of mistake.
public interface Check extends Example {

    List<Finding> check(Reviewed reviewed);
}
