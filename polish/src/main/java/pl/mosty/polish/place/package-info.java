/// Adjectives of places: `poznański` of Poznań, `zielonogórskiej` back to Zielona Góra.
@NullMarked
package pl.mosty.polish.place;

import org.jspecify.annotations.NullMarked;
