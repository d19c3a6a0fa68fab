/// Where a person's name begins and ends, how it is written, and whether it looks Polish.
@NullMarked
package pl.mosty.intake.rule.person.name;

import org.jspecify.annotations.NullMarked;
