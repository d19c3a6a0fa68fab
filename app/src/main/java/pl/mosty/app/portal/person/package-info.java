/// People and the posts they held, as far as published activities show them.
@NullMarked
package pl.mosty.app.portal.person;

import org.jspecify.annotations.NullMarked;
