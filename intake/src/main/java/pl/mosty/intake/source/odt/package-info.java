/// OpenDocument texts, read straight from their XML.
@NullMarked
package pl.mosty.intake.source.odt;

import org.jspecify.annotations.NullMarked;
