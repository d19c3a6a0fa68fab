/// The documents that were read in, and the form that takes another.
@NullMarked
package pl.mosty.app.importing.review.upload;

import org.jspecify.annotations.NullMarked;
