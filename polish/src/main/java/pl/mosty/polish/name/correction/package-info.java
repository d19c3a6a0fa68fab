/// Forms of names that a user writes otherwise than the library does.
@NullMarked
package pl.mosty.polish.name.correction;

import org.jspecify.annotations.NullMarked;
