/// Counterparts that are no states: missions, regions, corps, institutions and organisations.
@NullMarked
package pl.mosty.polish.counterpart;

import org.jspecify.annotations.NullMarked;
