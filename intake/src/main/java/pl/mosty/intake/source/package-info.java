/// Bytes of a report to its text, or the reason why they are none.
@NullMarked
package pl.mosty.intake.source;

import org.jspecify.annotations.NullMarked;
