/// One end of a date as it is printed, and what the calendar says of it.
@NullMarked
package pl.mosty.polish.date.point;

import org.jspecify.annotations.NullMarked;
