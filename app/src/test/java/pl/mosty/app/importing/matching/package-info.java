/// Names of a document against those of the register.
@NullMarked
package pl.mosty.app.importing.matching;

import org.jspecify.annotations.NullMarked;
