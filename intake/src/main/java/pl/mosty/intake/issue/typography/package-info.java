/// Marks, spaces and abbreviations that went wrong.
@NullMarked
package pl.mosty.intake.issue.typography;

import org.jspecify.annotations.NullMarked;
