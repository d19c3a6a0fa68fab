/// Tests of the rules that find activities, by short texts.
@NullMarked
package pl.mosty.intake.rule.event;

import org.jspecify.annotations.NullMarked;
