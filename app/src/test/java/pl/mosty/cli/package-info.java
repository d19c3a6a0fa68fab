/// What the command line prints and how it ends.
@NullMarked
package pl.mosty.cli;

import org.jspecify.annotations.NullMarked;
