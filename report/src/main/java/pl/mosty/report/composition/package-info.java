/// Composing: a chapter's records become a document, every generated word in its right form.
@NullMarked
package pl.mosty.report.composition;

import org.jspecify.annotations.NullMarked;
