/// Names written in a case.
@NullMarked
package pl.mosty.polish.name.writing;

import org.jspecify.annotations.NullMarked;
