/// The yearly chapter, from the register to a page of the office and to files.
@NullMarked
package pl.mosty.app.reporting;

import org.jspecify.annotations.NullMarked;
