/// Dates that the calendar does not have or that Polish writes otherwise.
@NullMarked
package pl.mosty.intake.issue.date;

import org.jspecify.annotations.NullMarked;
