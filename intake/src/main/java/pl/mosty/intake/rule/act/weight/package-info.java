/// Where an activity took place and who came, weighed by its places and words.
@NullMarked
package pl.mosty.intake.rule.act.weight;

import org.jspecify.annotations.NullMarked;
