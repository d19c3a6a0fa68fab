/// How a text is built: headings, leads, bullets (those whose mark is lost too), photo blocks,
/// paragraphs, and the sections they form.
@NullMarked
package pl.mosty.intake.structure;

import org.jspecify.annotations.NullMarked;
