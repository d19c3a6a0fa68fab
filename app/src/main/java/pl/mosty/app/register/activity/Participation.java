package pl.mosty.app.register.activity;

import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.PostId;
import pl.mosty.intake.extraction.Side;

/// That a person takes part, in which post on that day.
///
/// @param inLead named between the date and the narrative, so that the report writes the name
///   there; otherwise the narrative or a photo's text names the person
public record Participation(PersonId person, @Nullable PostId post, Side side, boolean inLead) {}
