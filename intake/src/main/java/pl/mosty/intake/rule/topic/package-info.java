/// What an activity was about, by words of a small table of topics.
@NullMarked
package pl.mosty.intake.rule.topic;

import org.jspecify.annotations.NullMarked;
