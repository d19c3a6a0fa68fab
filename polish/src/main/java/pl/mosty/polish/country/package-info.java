/// States and territories as values: their Polish names in every case.
@NullMarked
package pl.mosty.polish.country;

import org.jspecify.annotations.NullMarked;
