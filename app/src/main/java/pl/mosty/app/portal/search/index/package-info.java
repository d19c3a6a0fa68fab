/// The copy of published records that the search reads, and how words become terms.
@NullMarked
package pl.mosty.app.portal.search.index;

import org.jspecify.annotations.NullMarked;
