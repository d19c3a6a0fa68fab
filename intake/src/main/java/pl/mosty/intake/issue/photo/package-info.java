/// Photos' texts that are missing or say nothing.
@NullMarked
package pl.mosty.intake.issue.photo;

import org.jspecify.annotations.NullMarked;
