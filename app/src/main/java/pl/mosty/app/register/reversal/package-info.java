/// Taking back what an operation changed.
@NamedInterface("reversal")
@NullMarked
package pl.mosty.app.register.reversal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
