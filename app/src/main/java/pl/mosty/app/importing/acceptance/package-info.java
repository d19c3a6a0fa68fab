/// What accepting a draft writes into the register.
@NullMarked
package pl.mosty.app.importing.acceptance;

import org.jspecify.annotations.NullMarked;
