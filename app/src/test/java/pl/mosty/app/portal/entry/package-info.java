/// How an activity is told.
@NullMarked
package pl.mosty.app.portal.entry;

import org.jspecify.annotations.NullMarked;
