/// Which of a document's proposals the review shows, and how many there are of each sort.
@NullMarked
package pl.mosty.app.importing.review.filter;

import org.jspecify.annotations.NullMarked;
