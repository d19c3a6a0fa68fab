/// Lines, sentences and words of a text, as spans into it.
@NullMarked
package pl.mosty.intake.reading;

import org.jspecify.annotations.NullMarked;
