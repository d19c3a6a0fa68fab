/// How sure a reading is: by what was counted of readings of its rule and form.
@NullMarked
package pl.mosty.intake.rule.certainty;

import org.jspecify.annotations.NullMarked;
