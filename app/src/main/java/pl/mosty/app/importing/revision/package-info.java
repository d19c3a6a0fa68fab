/// What a corrected document proposes beyond the one before.
@NullMarked
package pl.mosty.app.importing.revision;

import org.jspecify.annotations.NullMarked;
