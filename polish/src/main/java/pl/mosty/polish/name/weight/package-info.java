/// The weights learned for ranking, each under a readable feature.
@NullMarked
package pl.mosty.polish.name.weight;

import org.jspecify.annotations.NullMarked;
