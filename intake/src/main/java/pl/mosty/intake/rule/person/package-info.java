/// The people of an activity: names with their offices, and whose side they are on.
@NullMarked
package pl.mosty.intake.rule.person;

import org.jspecify.annotations.NullMarked;
