/// What holds for the application as a whole.
@NullMarked
package pl.mosty.app;

import org.jspecify.annotations.NullMarked;
