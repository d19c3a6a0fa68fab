/// What a proposal would write, free of offsets into its document, so that it can be corrected and
/// compared.
@NullMarked
package pl.mosty.app.importing.draft;

import org.jspecify.annotations.NullMarked;
