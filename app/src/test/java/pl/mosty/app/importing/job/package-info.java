/// Files read in the background.
@NullMarked
package pl.mosty.app.importing.job;

import org.jspecify.annotations.NullMarked;
