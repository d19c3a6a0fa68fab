/// The table of countries: looked up, found in texts and corrected.
@NullMarked
package pl.mosty.polish.country.table;

import org.jspecify.annotations.NullMarked;
