/// Partners, and one partner with its whole history.
@NullMarked
package pl.mosty.app.portal.partner;

import org.jspecify.annotations.NullMarked;
