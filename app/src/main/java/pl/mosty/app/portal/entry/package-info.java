/// An activity as the portal tells it: a headline, the words after it, and its address.
@NullMarked
package pl.mosty.app.portal.entry;

import org.jspecify.annotations.NullMarked;
