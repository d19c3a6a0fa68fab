/// The words of a name and their letters.
@NullMarked
package pl.mosty.polish.name.token;

import org.jspecify.annotations.NullMarked;
