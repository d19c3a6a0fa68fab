/// Plain text and Markdown.
@NullMarked
package pl.mosty.intake.source.text;

import org.jspecify.annotations.NullMarked;
