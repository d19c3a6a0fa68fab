/// Word documents, read straight from their XML.
@NullMarked
package pl.mosty.intake.source.docx;

import org.jspecify.annotations.NullMarked;
