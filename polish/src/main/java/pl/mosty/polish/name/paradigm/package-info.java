/// Declensions of names, read forwards and backwards.
@NullMarked
package pl.mosty.polish.name.paradigm;

import org.jspecify.annotations.NullMarked;
