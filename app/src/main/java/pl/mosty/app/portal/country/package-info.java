/// Countries, and one country with its partners, representatives and history.
@NullMarked
package pl.mosty.app.portal.country;

import org.jspecify.annotations.NullMarked;
