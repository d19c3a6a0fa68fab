@NullMarked
package pl.mosty.cli.extract;

import org.jspecify.annotations.NullMarked;
