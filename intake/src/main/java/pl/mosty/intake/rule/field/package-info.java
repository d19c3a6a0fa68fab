/// What an activity's words say: kind, direction, people, countries, places, partners, topics.
@NullMarked
package pl.mosty.intake.rule.field;

import org.jspecify.annotations.NullMarked;
