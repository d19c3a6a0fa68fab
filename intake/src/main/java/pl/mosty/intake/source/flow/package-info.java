/// A document as a flow of headings, paragraphs, items, tables and pictures, and its plain text:
/// what the readers of all formats have in common.
@NullMarked
package pl.mosty.intake.source.flow;

import org.jspecify.annotations.NullMarked;
