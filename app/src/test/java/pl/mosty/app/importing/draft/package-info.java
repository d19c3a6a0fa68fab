/// Tests of drafts.
@NullMarked
package pl.mosty.app.importing.draft;

import org.jspecify.annotations.NullMarked;
