/// What taking a decision back does to the register.
@NullMarked
package pl.mosty.app.importing.undoing;

import org.jspecify.annotations.NullMarked;
