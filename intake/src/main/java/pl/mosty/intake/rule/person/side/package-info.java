/// Whose side people are on, where their own words do not tell: a sum of weighed signs.
@NullMarked
package pl.mosty.intake.rule.person.side;

import org.jspecify.annotations.NullMarked;
