/// Agreements with partners, their dated status, and the number of partners a report declares.
@NamedInterface("agreement")
@NullMarked
package pl.mosty.app.register.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
