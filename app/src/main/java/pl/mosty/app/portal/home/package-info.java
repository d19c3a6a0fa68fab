/// The first page.
@NullMarked
package pl.mosty.app.portal.home;

import org.jspecify.annotations.NullMarked;
