/// Dates as people write them: read to intervals with their precision, and written back.
@NullMarked
package pl.mosty.polish.date;

import org.jspecify.annotations.NullMarked;
