/// What an accepted mend changes.
@NullMarked
package pl.mosty.app.importing.mending;

import org.jspecify.annotations.NullMarked;
