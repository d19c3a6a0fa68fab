/// Checks that a proofreader would make: each finds one kind of mistake and, where there is one,
/// its mend.
@NullMarked
package pl.mosty.intake.issue;

import org.jspecify.annotations.NullMarked;
