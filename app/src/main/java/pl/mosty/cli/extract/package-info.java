/// An extraction on standard output, as JSON or as a table.
@NullMarked
package pl.mosty.cli.extract;

import org.jspecify.annotations.NullMarked;
