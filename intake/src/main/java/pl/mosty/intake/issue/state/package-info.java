/// States' names that are no official ones, or that a text writes in two ways.
@NullMarked
package pl.mosty.intake.issue.state;

import org.jspecify.annotations.NullMarked;
