/// Words and phrases found in running text in one pass, for the readers of this module only.
@NullMarked
package pl.mosty.polish.scan;

import org.jspecify.annotations.NullMarked;
