/// The printed words of a name: blanks, capitals, and words glued together.
@NullMarked
package pl.mosty.polish.name.layout;

import org.jspecify.annotations.NullMarked;
