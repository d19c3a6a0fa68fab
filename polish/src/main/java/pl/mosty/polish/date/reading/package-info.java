/// Dates found in texts.
@NullMarked
package pl.mosty.polish.date.reading;

import org.jspecify.annotations.NullMarked;
