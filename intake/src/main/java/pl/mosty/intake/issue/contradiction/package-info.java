/// Statements of one text that do not go together.
@NullMarked
package pl.mosty.intake.issue.contradiction;

import org.jspecify.annotations.NullMarked;
