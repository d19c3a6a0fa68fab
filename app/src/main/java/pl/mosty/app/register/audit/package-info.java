/// Who changed what, written in the transaction of the change.
@NamedInterface("audit")
@NullMarked
package pl.mosty.app.register.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
