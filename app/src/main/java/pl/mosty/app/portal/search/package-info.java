/// Full-text search of what is published.
@NullMarked
package pl.mosty.app.portal.search;

import org.jspecify.annotations.NullMarked;
