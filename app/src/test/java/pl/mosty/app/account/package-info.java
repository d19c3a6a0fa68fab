/// Who gets in and who does not, on the whole application.
@NullMarked
package pl.mosty.app.account;

import org.jspecify.annotations.NullMarked;
