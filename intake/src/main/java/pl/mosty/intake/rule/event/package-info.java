/// Rules that tell where an activity is told: dated bullets, listed events, running prose.
@NullMarked
package pl.mosty.intake.rule.event;

import org.jspecify.annotations.NullMarked;
