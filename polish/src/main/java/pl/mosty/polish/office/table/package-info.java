/// The table of offices: looked up, found in texts, written and corrected.
@NullMarked
package pl.mosty.polish.office.table;

import org.jspecify.annotations.NullMarked;
