/// Damaged samples by the thousand: every outcome is a text or a named refusal.
@NullMarked
package pl.mosty.intake.source.fuzz;

import org.jspecify.annotations.NullMarked;
