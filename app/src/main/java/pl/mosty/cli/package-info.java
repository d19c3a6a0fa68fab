/// The command line: what `./mosty` understands, one class a command.
@NullMarked
package pl.mosty.cli;

import org.jspecify.annotations.NullMarked;
