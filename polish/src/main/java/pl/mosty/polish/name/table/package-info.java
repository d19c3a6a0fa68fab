/// Makes the build's tables of names.
@NullMarked
package pl.mosty.polish.name.table;

import org.jspecify.annotations.NullMarked;
