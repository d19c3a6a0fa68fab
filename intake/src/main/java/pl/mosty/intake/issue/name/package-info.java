/// Names of people, places, offices and bodies that are misspelt or wrongly inflected.
@NullMarked
package pl.mosty.intake.issue.name;

import org.jspecify.annotations.NullMarked;
