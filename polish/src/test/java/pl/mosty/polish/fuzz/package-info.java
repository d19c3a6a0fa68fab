/// Every reader and writer of this module on any text.
@NullMarked
package pl.mosty.polish.fuzz;

import org.jspecify.annotations.NullMarked;
