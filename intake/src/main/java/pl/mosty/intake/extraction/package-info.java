/// What was read from a document: records with their evidence, ready for a person's decision.
@NullMarked
package pl.mosty.intake.extraction;

import org.jspecify.annotations.NullMarked;
