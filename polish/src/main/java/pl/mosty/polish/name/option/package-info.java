/// Every way to take one printed word of a name.
@NullMarked
package pl.mosty.polish.name.option;

import org.jspecify.annotations.NullMarked;
