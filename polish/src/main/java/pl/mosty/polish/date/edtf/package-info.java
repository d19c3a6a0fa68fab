/// Dates in the Extended Date/Time Format of ISO 8601-2:2019.
@NullMarked
package pl.mosty.polish.date.edtf;

import org.jspecify.annotations.NullMarked;
