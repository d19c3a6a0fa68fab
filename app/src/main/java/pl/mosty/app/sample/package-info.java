/// The invented city of the demonstration, read in the way a real one is.
@NullMarked
package pl.mosty.app.sample;

import org.jspecify.annotations.NullMarked;
