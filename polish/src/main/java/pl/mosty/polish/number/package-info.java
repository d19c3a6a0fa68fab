/// Numbers with what they count, and numbers written in words.
@NullMarked
package pl.mosty.polish.number;

import org.jspecify.annotations.NullMarked;
