/// Words and phrases found in running text in one pass: a text is cut into tokens once, for every
/// reader.
@NullMarked
package pl.mosty.polish.scan;

import org.jspecify.annotations.NullMarked;
