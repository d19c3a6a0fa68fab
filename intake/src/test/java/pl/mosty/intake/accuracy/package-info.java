/// How right what was read is, against answers made by hand.
@NullMarked
package pl.mosty.intake.accuracy;

import org.jspecify.annotations.NullMarked;
