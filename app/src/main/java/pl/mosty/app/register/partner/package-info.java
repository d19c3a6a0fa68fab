/// Foreign partners with their dated names and other spellings.
@NamedInterface("partner")
@NullMarked
package pl.mosty.app.register.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
