/// What the review shows of proposals and of the words they rest on.
@NullMarked
package pl.mosty.app.importing.review.view;

import org.jspecify.annotations.NullMarked;
