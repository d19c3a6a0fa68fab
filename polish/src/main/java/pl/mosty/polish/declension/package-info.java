/// Regular paradigms of adjectives and titles, for the tables of this module only.
@NullMarked
package pl.mosty.polish.declension;

import org.jspecify.annotations.NullMarked;
