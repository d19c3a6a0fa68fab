/// Membership of networks and organisations, with the years whose report lists it.
@NamedInterface("membership")
@NullMarked
package pl.mosty.app.register.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
