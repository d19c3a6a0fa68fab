/// The face of the library: one text in, one extraction out.
@NullMarked
package pl.mosty.intake;

import org.jspecify.annotations.NullMarked;
