/// The embedded server on a real disk with real processes.
@NullMarked
package pl.mosty.app.database;

import org.jspecify.annotations.NullMarked;
