/// People, the posts they hold, and when they held them.
@NamedInterface("person")
@NullMarked
package pl.mosty.app.register.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
