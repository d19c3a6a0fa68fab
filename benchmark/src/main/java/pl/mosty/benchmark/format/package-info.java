/// Reading files, beside the bare libraries.
@NullMarked
package pl.mosty.benchmark.format;

import org.jspecify.annotations.NullMarked;
