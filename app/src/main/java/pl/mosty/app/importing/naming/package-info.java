/// The records that a draft's names mean, found or made.
@NullMarked
package pl.mosty.app.importing.naming;

import org.jspecify.annotations.NullMarked;
