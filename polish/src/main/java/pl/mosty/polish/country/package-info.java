/// States and territories: their Polish names in every case, found in texts and written.
@NullMarked
package pl.mosty.polish.country;

import org.jspecify.annotations.NullMarked;
