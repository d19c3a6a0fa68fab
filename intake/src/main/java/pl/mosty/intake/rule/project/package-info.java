/// Rules that read projects: by name, by the programme that pays, and by keys.
@NullMarked
package pl.mosty.intake.rule.project;

import org.jspecify.annotations.NullMarked;
