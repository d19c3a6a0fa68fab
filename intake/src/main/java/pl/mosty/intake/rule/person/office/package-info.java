/// What a person's office says: of what it is, and of whom.
@NullMarked
package pl.mosty.intake.rule.person.office;

import org.jspecify.annotations.NullMarked;
