/// The choice among the options of all words, by a linear model.
@NullMarked
package pl.mosty.polish.name.ranking;

import org.jspecify.annotations.NullMarked;
