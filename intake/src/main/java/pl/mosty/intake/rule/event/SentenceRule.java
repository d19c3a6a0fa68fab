package pl.mosty.intake.rule.event;

import java.util.List;
import pl.mosty.intake.rule.Example;

/// One way to find activities in a sentence of running text.
interface SentenceRule extends Example {

    /// The activities the sentence tells, none where this rule does not read it.
    List<Telling> read(Sentence sentence, List<Telling> before);
}
