/// Cities and the accounts of the people who work for them.
@NullMarked
package pl.mosty.app.account;

import org.jspecify.annotations.NullMarked;
