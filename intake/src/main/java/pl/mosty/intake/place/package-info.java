/// Cities, regions and counties that reports name, with their countries, found in any Polish case.
@NullMarked
package pl.mosty.intake.place;

import org.jspecify.annotations.NullMarked;
