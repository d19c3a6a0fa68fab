/// The text layer of PDF files: glyphs with their places become lines, columns, tables and
/// paragraphs.
@NullMarked
package pl.mosty.intake.source.pdf;

import org.jspecify.annotations.NullMarked;
