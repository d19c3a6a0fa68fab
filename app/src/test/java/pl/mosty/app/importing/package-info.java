/// Importing on the real database.
@NullMarked
package pl.mosty.app.importing;

import org.jspecify.annotations.NullMarked;
