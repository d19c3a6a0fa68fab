/// What the search finds, and what it must not.
@NullMarked
package pl.mosty.app.portal.search;

import org.jspecify.annotations.NullMarked;
