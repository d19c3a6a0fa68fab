/// Importing: documents become proposals, and a person's decisions make them records.
@NullMarked
package pl.mosty.app.importing;

import org.jspecify.annotations.NullMarked;
