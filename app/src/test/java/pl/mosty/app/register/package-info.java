/// The register on the real database.
@NullMarked
package pl.mosty.app.register;

import org.jspecify.annotations.NullMarked;
