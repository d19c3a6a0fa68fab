/// What an activity was and which way it went, from the classes of its words and the roles of its
/// places.
@NullMarked
package pl.mosty.intake.rule.act;

import org.jspecify.annotations.NullMarked;
