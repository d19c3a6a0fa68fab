/// Cities, the accounts of the people who work for them, and who may open which page.
@NullMarked
package pl.mosty.app.account;

import org.jspecify.annotations.NullMarked;
