/// Regular expressions that are searched for in time linear in the text, however many alternatives
/// they have.
@NullMarked
package pl.mosty.intake.pattern;

import org.jspecify.annotations.NullMarked;
