/// The source text beside the proposals that rest on it.
@NullMarked
package pl.mosty.app.importing.review.text;

import org.jspecify.annotations.NullMarked;
