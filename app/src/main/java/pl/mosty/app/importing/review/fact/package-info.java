/// What a draft says, as facts to read.
@NullMarked
package pl.mosty.app.importing.review.fact;

import org.jspecify.annotations.NullMarked;
