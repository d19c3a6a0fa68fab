/// The sections of a year's chapter, as its source had them.
@NamedInterface("outline")
@NullMarked
package pl.mosty.app.register.outline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
