/// How fast dates, countries, offices and counterparts are found in texts.
@NullMarked
package pl.mosty.benchmark.words;

import org.jspecify.annotations.NullMarked;
