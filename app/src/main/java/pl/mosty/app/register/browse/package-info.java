/// The register in the browser, for the office.
@NullMarked
package pl.mosty.app.register.browse;

import org.jspecify.annotations.NullMarked;
