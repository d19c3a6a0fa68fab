/// What the public sees, and what it does not.
@NullMarked
package pl.mosty.app.portal;

import org.jspecify.annotations.NullMarked;
