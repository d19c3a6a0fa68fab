/// Dates in words.
@NullMarked
package pl.mosty.polish.date.writing;

import org.jspecify.annotations.NullMarked;
