/// Offices and ranks: found in texts in any form, and written for men and women.
@NullMarked
package pl.mosty.polish.office;

import org.jspecify.annotations.NullMarked;
