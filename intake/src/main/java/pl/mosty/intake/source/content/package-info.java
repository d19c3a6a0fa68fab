/// What comes along with a document's text: places, pictures, notices, and what the file says of
/// itself.
@NullMarked
package pl.mosty.intake.source.content;

import org.jspecify.annotations.NullMarked;
