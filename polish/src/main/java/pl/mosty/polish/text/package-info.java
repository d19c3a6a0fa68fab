/// The printed look of Polish text, and its alphabetical order.
@NullMarked
package pl.mosty.polish.text;

import org.jspecify.annotations.NullMarked;
