/// The words that dates are made of, in Polish, English and German.
@NullMarked
package pl.mosty.polish.date.word;

import org.jspecify.annotations.NullMarked;
