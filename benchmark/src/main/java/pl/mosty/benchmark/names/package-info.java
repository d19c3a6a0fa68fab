/// How fast names are read and words looked up.
@NullMarked
package pl.mosty.benchmark.names;

import org.jspecify.annotations.NullMarked;
