/// Dates as values: intervals with their precision, and what a text can say of one.
@NullMarked
package pl.mosty.polish.date;

import org.jspecify.annotations.NullMarked;
