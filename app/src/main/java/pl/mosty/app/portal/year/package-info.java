/// The years, and one year with its months and filters.
@NullMarked
package pl.mosty.app.portal.year;

import org.jspecify.annotations.NullMarked;
