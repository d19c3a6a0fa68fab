/// Two records of one person or partner become one, and two again.
@NamedInterface("merging")
@NullMarked
package pl.mosty.app.register.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
