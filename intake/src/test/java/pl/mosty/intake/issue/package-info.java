/// Tests of what the proofreader says.
@NullMarked
package pl.mosty.intake.issue;

import org.jspecify.annotations.NullMarked;
