/// A report as a typed tree that says what things are, not how they look; every output format is
/// one renderer of it.
@NullMarked
package pl.mosty.report.document;

import org.jspecify.annotations.NullMarked;
